import type { Cell } from "../../../kit/cell";
import type { CellBlock, PagePart } from "../../plan";
import { down } from "./place";

/** Cells of one row by their column. */
export type RowCells = Readonly<Record<string, Cell>>;

/** A block of the page: a head, labels, and lines that are all alike. */
export interface RuledBlock {
  readonly top: number;
  readonly title: string;
  /** What stands at the right of the head, a text or an Excel formula. */
  readonly side?: string;
  /** Labels by column, texts or Excel formulas. */
  readonly labels: RowCells;
  /** The first line by column, Excel formulas; the others are copies of it. */
  readonly line: RowCells;
  readonly first: number;
  readonly rows: number;
}

/** The last column that is seen. */
const LAST = "P";

/** Lays a block out: what is written, and what is copied down. */
export function ruledBlock({ top, title, side, labels, line, first, rows }: RuledBlock): PagePart {
  return {
    cells: [{ address: `B${String(top)}`, cells: [[title]] }],
    formulas: [
      ...(side === undefined ? [] : [{ address: `${LAST}${String(top)}`, cells: [[side]] }]),
      ...rowOf(top + 1, labels),
      ...rowOf(first, line),
    ],
    copies: [...new Set(Object.keys(line).map((column) => (column <= LAST ? `B:${LAST}` : column)))].map(
      (columns) => ({ from: down(columns, first, 1), to: down(columns, first, rows) }),
    ),
  };
}

/** Each cell as a block of its own; the plan joins neighbours. */
export function rowOf(row: number, cells: RowCells): readonly CellBlock[] {
  return Object.entries(cells).map(([column, cell]) => ({
    address: `${column}${String(row)}`,
    cells: [[cell]],
  }));
}

/** The same cells, each in another dress. */
export function eachCell(cells: RowCells, dress: (formula: string) => string): RowCells {
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, dress(String(cell))]));
}
