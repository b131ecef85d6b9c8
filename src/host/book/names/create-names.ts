import type { Core } from "../core";
import { alreadyExists, invalidArgument } from "../refusals";
import { isDefinedName } from "../tables/table-name";
import type { Name, Names } from "../types/name";
import type { Sheet } from "../types/sheet";
import { createName } from "./create-name";
import { allNames, meaningRecord, scopedNames, scopeId, storeName, type NameScope } from "./defined-names";

function assertFree(core: Core, name: string): void {
  const folded = name.toLowerCase();
  // the engine finds a name by its text alone, whatever its scope
  const taken = [...allNames(core), ...core.tables.states];
  if (taken.some((known) => known.name.toLowerCase() === folded)) throw alreadyExists();
}

/** A name as it is wished for. */
interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

function add(scope: NameScope, { name, formula, comment }: NewName): Name {
  const { core } = scope;
  if (!isDefinedName(name)) throw invalidArgument();
  assertFree(core, name);
  const id = core.nextId();
  const facts = { id, name, comment, hidden: false, localSheetId: scopeId(scope) };
  storeName(core, { ...facts, ...meaningRecord(core, formula) }, "added");
  return createName(scope, id);
}

/** The names of the workbook, or of one sheet. */
export function createNames(core: Core, sheet: Sheet | null): Names {
  const scope: NameScope = { core, sheet };
  return {
    get items() {
      return scopedNames(scope).map(({ id }) => createName(scope, id));
    },
    get: (name) => {
      const folded = name.toLowerCase();
      const found = scopedNames(scope).find((record) => record.name.toLowerCase() === folded);
      return found ? createName(scope, found.id) : null;
    },
    add: (name, formula, comment = "") => add(scope, { name, formula, comment }),
  };
}
