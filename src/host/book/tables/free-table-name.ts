import type { Core } from "../core";
import { alreadyExists, invalidArgument } from "../refusals";
import { isDefinedName } from "./table-name";

function isTable(core: Core, folded: string, except?: string): boolean {
  return core.tables.states.some((state) => state.id !== except && state.name.toLowerCase() === folded);
}

/** Refuses a table's name that is taken by a table or a name, or not allowed. */
export function assertFreeTableName(core: Core, name: string, except?: string): void {
  if (!isDefinedName(name)) throw invalidArgument();
  if (isTable(core, name.toLowerCase(), except) || core.namesOf(null).get(name)) throw alreadyExists();
}

/** The name that Excel gives a new table: `Table1`, `Table2` … */
export function freeTableName(core: Core): string {
  let number = core.tables.states.length + 1;
  while (isTable(core, `table${number}`)) number += 1;
  return `Table${number}`;
}
