import type { Name } from "../types/name";
import {
  meaningRecord,
  meaningText,
  nameRecord,
  removeName,
  storeName,
  type NameRecord,
  type NameScope,
} from "./defined-names";
import { nameType, nameValue, placeOf } from "./name-meaning";

function change({ core }: NameScope, id: string, parts: Partial<NameRecord>): void {
  storeName(core, { ...nameRecord(core, id), ...parts }, "changed");
}

/** One name by its id: a live view, refused with ItemNotFound once the name is gone. */
export function createName(scope: NameScope, id: string): Name {
  const { core, sheet } = scope;
  return {
    get name() {
      return nameRecord(core, id).name;
    },
    get scope() {
      return sheet;
    },
    get formula() {
      return meaningText(core, id);
    },
    get comment() {
      return nameRecord(core, id).comment ?? "";
    },
    get isVisible() {
      return nameRecord(core, id).hidden !== true;
    },
    get type() {
      return nameType(core, { id, formula: meaningText(core, id) });
    },
    get value() {
      return nameValue(core, { id, formula: meaningText(core, id) });
    },
    get place() {
      return placeOf(core, meaningText(core, id));
    },
    setFormula: (formula) => change(scope, id, meaningRecord(core, formula)),
    setComment: (comment) => change(scope, id, { comment }),
    setVisible: (visible) => change(scope, id, { hidden: !visible }),
    delete: () => removeName(core, id),
  };
}
