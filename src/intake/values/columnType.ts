import type { Cell } from "../../kit/cell";
import type { Steps } from "../../kit/steps/steps";
import type { Decision, Ways } from "./ways";

/** Reads one filled cell of an export; undefined when it holds something else. */
export type ReadText = (text: string) => Cell | undefined;

/** How the values of a column are told, decided on and read. The values given are never absent ones. */
export interface ColumnType {
  /** Whether a cell says that there is no value. */
  isEmpty(text: string): boolean;
  /** The share of values that can be of this type at all. */
  fit(column: readonly string[]): number;
  /** What the whole column tells of how it is written; absent where it can be written in one way only. */
  readonly decide?: (column: readonly string[]) => Steps<Decision>;
  reader(ways: Ways): ReadText;
}

/** A column that can be written in several ways. */
export type WrittenColumn = ColumnType & Required<Pick<ColumnType, "decide">>;

/** The share of values for which a claim holds; 1 when there is none to speak against it. */
export function shareOf(column: readonly string[], holds: (text: string) => boolean): number {
  const known = new Map<string, boolean>();
  let held = 0;
  for (const text of column) {
    const isHeld = known.get(text) ?? holds(text);
    known.set(text, isHeld);
    held += isHeld ? 1 : 0;
  }
  return column.length === 0 ? 1 : held / column.length;
}
