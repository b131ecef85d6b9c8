import type { Name, Names } from "../../book/types/name";
import type { Sheet } from "../../book/types/sheet";
import { absoluteFormula } from "../../book/absolute-formula";
import type { Host } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { namedItemClass } from "./namedItem";

/** The names of one scope. */
interface Scope {
  readonly host: Host;
  readonly names: Names;
  /** Where relative references are seen from. */
  readonly from: Sheet;
}

function item({ host }: Scope, name: Name): OfficeObject {
  return namedItemClass({ host, name });
}

function required(scope: Scope, given: Arguments): OfficeObject {
  const name = scope.names.get(given.text(0));
  if (!name) throw new RichError("ItemNotFound");
  return item(scope, name);
}

/** A range, or a formula's text with or without its equals sign. */
function formulaOf(given: Arguments): string {
  const place = given.place(1);
  if (place) return absoluteFormula(place);
  const text = given.text(1);
  return text.startsWith("=") ? text : `=${text}`;
}

function add(scope: Scope, given: Arguments): OfficeObject {
  return item(scope, scope.names.add(given.text(0), formulaOf(given), given.optionalText(2)));
}

/** Excel's NamedItemCollection. */
export const namedItemCollectionClass = officeClass<Scope>("NamedItemCollection", {
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: ({ names }) => names.items.length,
    GetItem: required,
    GetItemOrNullObject: (scope, given) => {
      const name = scope.names.get(given.text(0));
      return name ? item(scope, name) : NULL_OBJECT;
    },
  },
  items: (scope) => scope.names.items.map((name) => item(scope, name)),
});
