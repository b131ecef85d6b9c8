import type { Cell } from "../../kit/cell";
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
  const keys = new Map<Cell, string>();
  const keyOfRow = block.rows.map((row) => {
    const cell = cellAt(row, column);
    const key = keys.get(cell) ?? newKey(cell, { keys, spellings });
    if (key === "" && isBlankRow(row)) return undefined;
    if (key === "") spellings.set("", BLANK_NAME);
    return key;
  });
  const order = [...spellings.keys()].sort(blankLast);
  const places = new Map(order.map((key, at) => [key, at]));
  return {
    names: order.map((key) => spellings.get(key) ?? ""),
    ofRow: keyOfRow.map((key) => (key === undefined ? -1 : (places.get(key) ?? -1))),
  };
}

/** The folded form of a cell met for the first time; a new name is shown as spelt here. */
function newKey(cell: Cell, met: { keys: Map<Cell, string>; spellings: Map<string, string> }): string {
  const name = textOf(cell).trim();
  const key = fold(name);
  met.keys.set(cell, key);
  if (key !== "" && !met.spellings.has(key)) met.spellings.set(key, name);
  return key;
}

function blankLast(a: string, b: string): number {
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -1 : 1;
}
