import { columnLetters } from "../../kit/columnLetters";
import type { Sheet } from "../sheet";

/** How many rows a new table has; an Excel table never has fewer than one. */
export function startingRows(count: number): number {
  return Math.max(1, count);
}

/** The letters of each column by its key. */
export function lettersByKey(sheet: Sheet): Readonly<Record<string, string>> {
  const keys = Object.keys(sheet.columns);
  return Object.fromEntries(keys.map((key, index) => [key, columnLetters(sheet.firstColumn + index)]));
}

/** The letters of a table's first and last column. */
export function edgeLetters(sheet: Sheet): readonly [first: string, last: string] {
  const last = sheet.firstColumn + Object.keys(sheet.columns).length - 1;
  return [columnLetters(sheet.firstColumn), columnLetters(last)];
}

/** The first row under the headers. */
export function firstRow(sheet: Sheet): number {
  return sheet.headerRow + 1;
}

/** The cells from one column to another in a table with so many rows; a single cell goes by its own name. */
export function bodyAddress(
  sheet: Sheet,
  [from, to]: readonly [from: string, to: string],
  rows: number,
): string {
  const top = firstRow(sheet);
  const first = `${from}${String(top)}`;
  const last = `${to}${String(top + rows - 1)}`;
  return first === last ? first : `${first}:${last}`;
}
