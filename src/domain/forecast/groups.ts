import type { Cell } from "../../kit/cell";
import { fold } from "../../kit/text";
import { cellAt, columnAt, isBlankRow, textOf, type Block } from "./block";
import { answer, refusal, type Outcome } from "./outcome";

/** The name of all deals together, and what to group by for them alone. */
export const TEAM = "Team";

/** How a blank name is shown. */
const BLANK_NAME = "(blank)";

/** The values of one column, each row knowing to which it belongs. */
export interface Groups {
  /** The block's own header of the column, or `Team`. */
  readonly header: string;
  /** A–Z by folded text, the first spelling met; the blank name last. */
  readonly names: readonly string[];
  /** For each row of the block the position of its name in `names`, −1 for a blank row. */
  readonly ofRow: Int32Array;
}

/** A name in the order of meeting, by its folded text. */
interface Met {
  readonly key: string;
  readonly name: string;
  readonly at: number;
}

/** Sorts the block's non-blank rows under the values of the column of that name; the team alone has no names. */
export function groupsBy(block: Block, by: string): Outcome<Groups> {
  if (fold(by) === fold(TEAM)) return answer({ header: TEAM, names: [], ofRow: new Int32Array() });
  const column = columnAt(block, by);
  if (column < 0) return refusal({ kind: "noColumn", block: block.name, wanted: by.trim() });
  return answer(groupsOf(block, column));
}

/** Sorts the block's non-blank rows under the values of a column. */
export function groupsOf(block: Block, column: number): Groups {
  const byKey = new Map<string, Met>();
  const byCell = new Map<Cell, Met>();
  const ofRow = new Int32Array(block.rows.length).fill(-1);
  for (let row = 0; row < ofRow.length; row++) {
    const cells = block.rows[row] ?? [];
    const cell = cellAt(cells, column);
    const met = byCell.get(cell);
    if (met !== undefined && met.key !== "") ofRow[row] = met.at;
    else if (!isBlankRow(cells)) ofRow[row] = meet(cell, byKey, byCell).at;
  }
  const order = [...byKey.values()].sort(blankLast);
  const places = new Int32Array(order.length);
  for (const [place, { at }] of order.entries()) places[at] = place;
  for (let row = 0; row < ofRow.length; row++) ofRow[row] = places[ofRow[row] ?? -1] ?? -1;
  return {
    header: block.headers[column] ?? "",
    names: order.map(({ name }) => name),
    ofRow,
  };
}

function meet(cell: Cell, byKey: Map<string, Met>, byCell: Map<Cell, Met>): Met {
  const spelling = textOf(cell).trim();
  const key = fold(spelling);
  const met = byKey.get(key) ?? { key, name: key === "" ? BLANK_NAME : spelling, at: byKey.size };
  byKey.set(key, met);
  byCell.set(cell, met);
  return met;
}

function blankLast(a: Met, b: Met): number {
  if (a.key === "" || b.key === "") return a.key === "" ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
