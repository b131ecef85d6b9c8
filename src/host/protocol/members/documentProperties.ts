import type { DocumentProperties } from "../../book/types/store";
import type { Host } from "../host";
import { officeClass, type Scalar } from "../officeClass";
import { RichError } from "../richError";
import { keyedStoreClass } from "./keyedStore";
import { wireText } from "./wireText";

type CustomValue = string | number | boolean;

/** Excel's CustomPropertyCollection. */
const customPropertyCollectionClass = keyedStoreClass<CustomValue>({
  collection: "CustomPropertyCollection",
  item: "CustomProperty",
  read: (value) => {
    if (value === null || typeof value === "object") throw new RichError("InvalidArgument");
    return value;
  },
  scalars: { Type: typeWord },
});

function typeWord(value: CustomValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function property(key: keyof DocumentProperties): Scalar<Host> {
  return {
    get: ({ book }) => book.properties[key],
    set: ({ book }, value) => book.setProperties({ [key]: wireText(value) }),
  };
}

/** Excel's DocumentProperties. */
export const documentPropertiesClass = officeClass<Host>("DocumentProperties", {
  scalars: {
    Author: property("author"),
    Category: property("category"),
    Comments: property("comments"),
    Company: property("company"),
    Keywords: property("keywords"),
    Manager: property("manager"),
    Subject: property("subject"),
    Title: property("title"),
  },
  links: { Custom: ({ book }) => customPropertyCollectionClass(book.customProperties) },
});
