import { isBlank } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { cellAt, columnAt, type Block } from "./block";
import { DATE_CELL } from "./cellRules";

/** Days of which a history keeps something, the latest first. */
export interface SnapshotDays {
  readonly all: readonly Serial[];
  /** Those of imports and calls; the others came from a CRM's history. */
  readonly own: readonly Serial[];
}

/** The days of a history, all of them and the book's own. */
export function snapshotDays(history: Block): SnapshotDays {
  const [at, sourceAt] = [columnAt(history, "Snapshot"), columnAt(history, "Source")];
  const [all, own] = [new Set<Serial>(), new Set<Serial>()];
  for (const row of history.rows) {
    const day = DATE_CELL.read(cellAt(row, at));
    if (typeof day !== "number") continue;
    all.add(day);
    if (isBlank(cellAt(row, sourceAt))) own.add(day);
  }
  return { all: latestFirst(all), own: latestFirst(own) };
}

function latestFirst(days: ReadonlySet<Serial>): readonly Serial[] {
  return [...days].sort((a, b) => b - a);
}
