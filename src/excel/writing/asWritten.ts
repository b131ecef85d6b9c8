import type { Cell } from "../../kit/cell";
import { keyOf } from "../../schema/tableEdit";
import { attempt } from "../attempt";
import type { EditWork } from "./editWork";
import { isMissing, locateTables, type LocatedTable } from "./locatedTable";

/** The keys of the rows that a work adds. */
export function keysOf({ edit }: EditWork): readonly string[] {
  return edit.added.map((record) => keyOf(edit.sheet, record));
}

function isSame(some: readonly Cell[], others: readonly Cell[]): boolean {
  return some.length === others.length && some.every((cell, index) => cell === others[index]);
}

/** Whether the table has the rows that it had when it was read, as far as they were, and these after them. */
export function hasRows({ at }: EditWork, now: LocatedTable, added: readonly string[]): boolean {
  const before = at.keys.length === at.rows ? at.keys : now.keys.slice(0, at.rows);
  return isSame(now.headers, at.headers) && isSame(now.keys, [...before, ...added]);
}

/** Whether all of a work stands: its rows are in the table, and nobody has touched the table since. */
export function isDone(work: EditWork, now: LocatedTable): boolean {
  const isWritten = work.changes.every(({ header, index, to }) => now.columns.get(header)?.[index] === to);
  return isWritten && hasRows(work, now, keysOf(work));
}

/** Whether all works stand though Excel's answer to the last request was lost; false where it does not say. */
export async function areDone(works: readonly EditWork[]): Promise<boolean> {
  const edits = works.map(({ edit }) => edit);
  const found = await attempt((context) => locateTables(context, edits));
  if (!found.ok) return false;
  return works.every((work, index) => {
    const now = found.value[index];
    return now !== undefined && !isMissing(now) && isDone(work, now);
  });
}
