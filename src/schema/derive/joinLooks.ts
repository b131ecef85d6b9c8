import type { Emphasis, Highlight } from "../highlight";
import type { Sheet } from "../sheet";
import { columnKeysIn } from "./inA1";
import type { Shared } from "./sharedBy";

/** What has to hold in some columns of a table, counted from its first. */
export interface LookArm {
  readonly when: string;
  readonly columns: readonly number[];
}

/** One look and all columns of a table that may have it, each with its own condition. */
export interface SharedLook {
  readonly show: Emphasis;
  readonly arms: readonly LookArm[];
}

/**
 * Gathers the highlights of one look, so that one conditional format serves them all: a request for each would be most
 * of what a build sends. What leaves with the leadership copy is gathered by itself: the copy drops a whole rule when it
 * reads a column that stays behind.
 */
export function joinLooks(sheet: Sheet, shared: readonly Shared<Highlight>[]): readonly SharedLook[] {
  const looks = new Map<string, SharedLook>();
  for (const { item, columns } of shared) {
    if ("bar" in item) continue;
    const likeness = JSON.stringify([item.show, mayLeave(sheet, item.when, columns)]);
    const arms = looks.get(likeness)?.arms ?? [];
    looks.set(likeness, { show: item.show, arms: [...arms, { when: item.when, columns }] });
  }
  return [...looks.values()];
}

/** Whether the columns that a highlight stands on and all that it reads are for leadership. */
function mayLeave(sheet: Sheet, when: string, columns: readonly number[]): boolean {
  const keys = Object.keys(sheet.columns);
  const concerned = [...columnKeysIn(sheet, when), ...columns.map((column) => keys[column] ?? "")];
  return concerned.every((key) => sheet.columns[key]?.audience === "leadership");
}
