import { isBlank, type Cell, type Grid } from "../../kit/cell";
import { fold } from "../../kit/text";
import type { Fault } from "./fault";

/** A contiguous piece of a table: its header row and the rows below. Columns are found by header, in any order. */
export interface Block {
  /** What the block holds, as messages name it: `Deals`, `Periods`. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: Grid;
}

/** The block whose first row holds the headers. */
export function blockOf(name: string, grid: Grid): Block {
  const headers = (grid[0] ?? []).map((header) => textOf(header).trim());
  return { name, headers, rows: grid.slice(1) };
}

/** The position of a column, or −1; case and surrounding space do not matter. */
export function columnAt(block: Block, header: string): number {
  const wanted = fold(header);
  return block.headers.findIndex((candidate) => fold(candidate) === wanted);
}

/** The first of the headers that the block lacks. */
export function missingColumn(block: Block, headers: readonly string[]): Fault | undefined {
  const wanted = headers.find((header) => columnAt(block, header) < 0);
  return wanted === undefined ? undefined : { kind: "noColumn", block: block.name, wanted };
}

export function cellAt(row: readonly Cell[], at: number): Cell {
  return row[at] ?? "";
}

export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell));
}

/** A cell as text: the number 123 is the text "123". */
export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : String(cell);
}

/** How messages name a row: by its deal id, else by its place in the block, the header being row 1. */
export function nameOfRow(row: readonly Cell[], at: number, idAt: number): string {
  const id = idAt < 0 ? "" : textOf(cellAt(row, idAt)).trim();
  return id === "" ? `row ${String(at + 2)}` : id;
}
