import { fold } from "../../kit/text";
import { cellAt, isBlankRow, textOf, type Block } from "./block";

/** How a blank name is shown. */
export const BLANK_NAME = "(blank)";

/** The values of one column, each row knowing to which it belongs. */
export interface Groups {
  /** A–Z by folded text, the first spelling met; the blank name last. */
  readonly names: readonly string[];
  /** For each row of the block the position of its name in `names`, −1 for a blank row. */
  readonly ofRow: readonly number[];
}

/** Sorts the block's non-blank rows under the values of a column. */
export function groupsOf(block: Block, column: number): Groups {
  const spellings = new Map<string, string>();
  const keys = block.rows.map((row) => {
    if (isBlankRow(row)) return undefined;
    const name = textOf(cellAt(row, column)).trim();
    const key = fold(name);
    if (!spellings.has(key)) spellings.set(key, key === "" ? BLANK_NAME : name);
    return key;
  });
  const order = [...spellings.keys()].sort(blankLast);
  const places = new Map(order.map((key, at) => [key, at]));
  return {
    names: order.map((key) => spellings.get(key) ?? ""),
    ofRow: keys.map((key) => (key === undefined ? -1 : (places.get(key) ?? -1))),
  };
}

function blankLast(a: string, b: string): number {
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
}
