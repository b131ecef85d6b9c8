import type { Name } from "../../book/types/name";
import type { Host } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { wireFlag, wireText } from "./wireText";

interface HostName {
  readonly host: Host;
  readonly name: Name;
}

function rangeOf({ host, name }: HostName): OfficeObject | undefined {
  return name.place ? host.range(name.place.sheet, name.place.box) : undefined;
}

/** Excel's NamedItem. */
export const namedItemClass = officeClass<HostName>("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => name.setComment(wireText(value)),
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => name.setFormula(wireText(value)),
    },
    Name: { get: ({ name }) => name.name },
    Scope: { get: ({ name }) => (name.scope ? "Worksheet" : "Workbook") },
    Type: { get: ({ name }) => name.type },
    Value: { get: ({ name }) => name.value },
    Visible: {
      get: ({ name }) => name.isVisible,
      set: ({ name }, value) => name.setVisible(wireFlag(value)),
    },
    _Id: { get: ({ name }) => name.name },
  },
  links: {
    Worksheet: ({ host, name }) => {
      if (!name.scope) throw new RichError("ItemNotFound");
      return host.worksheet(name.scope);
    },
    WorksheetOrNullObject: ({ host, name }) => (name.scope ? host.worksheet(name.scope) : NULL_OBJECT),
  },
  methods: {
    GetRange: (subject) => {
      const range = rangeOf(subject);
      if (!range) throw new RichError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (subject) => rangeOf(subject) ?? NULL_OBJECT,
  },
  actions: { Delete: ({ name }) => name.delete() },
});
