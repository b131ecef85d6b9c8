import type { IRange } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./types/box";

export function lastRow(box: Box): number {
  return box.row + box.rows - 1;
}

export function lastColumn(box: Box): number {
  return box.column + box.columns - 1;
}

/** The engine's range of a box. */
export function rangeOf(box: Box): IRange {
  return { startRow: box.row, endRow: lastRow(box), startColumn: box.column, endColumn: lastColumn(box) };
}

/** The box of an engine's range. */
export function boxOf({ startRow, endRow, startColumn, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

export function overlap(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

export function isSameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  return { row, column, rows, columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1 };
}

/** What is left of a box when another is cut out: up to four boxes. */
export function without(box: Box, hole: Box): Box[] {
  const cut = overlap(box, hole);
  if (!cut) return [box];
  const above = { ...box, rows: cut.row - box.row };
  const below = { ...box, row: lastRow(cut) + 1, rows: lastRow(box) - lastRow(cut) };
  const left = { ...cut, column: box.column, columns: cut.column - box.column };
  const right = { ...cut, column: lastColumn(cut) + 1, columns: lastColumn(box) - lastColumn(cut) };
  return [above, below, left, right].filter((part) => part.rows > 0 && part.columns > 0);
}

export function isWholeColumns(box: Box): boolean {
  return box.row === 0 && box.rows >= SHEET_ROWS;
}

export function isWholeRows(box: Box): boolean {
  return box.column === 0 && box.columns >= SHEET_COLUMNS;
}

export function isOnSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows > 0 &&
    box.columns > 0 &&
    box.row + box.rows <= SHEET_ROWS &&
    box.column + box.columns <= SHEET_COLUMNS
  );
}

/** Rows × columns made cell by cell; row and column count from the sheet's corner. */
export function matrix<T>(box: Box, make: (row: number, column: number) => T): T[][] {
  const made: T[][] = [];
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const line: T[] = [];
    for (let column = box.column; column <= lastColumn(box); column += 1) line.push(make(row, column));
    made.push(line);
  }
  return made;
}
