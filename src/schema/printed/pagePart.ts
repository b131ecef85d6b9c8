import type { CellBlock, FormattedRange, Line, StyledRange } from "../plan";

/** What a part of a printed page puts on the sheet; one line for each of its rows. */
export interface LaidPart {
  readonly lines: readonly Line[];
  readonly cells: readonly CellBlock[];
  readonly formulas: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly formats: readonly FormattedRange[];
  readonly merged: readonly string[];
}

/** A part of a printed page, laid out from a sheet row on. */
export type PagePart = (top: number) => LaidPart;

/** The first and the last column of what is printed: twelve columns of one width. */
export const FIRST = "B";
export const LAST = "M";

/** One cell's value or formula as a block. */
export function oneCell(column: string, row: number, cell: string): CellBlock {
  return { address: `${column}${String(row)}`, cells: [[cell]] };
}

/** So many rows of one height in pixels. */
export function linesOf(rows: number, pixels: number): readonly Line[] {
  return Array.from({ length: rows }, () => ({ pixels }));
}
