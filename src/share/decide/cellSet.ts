import type { Place } from "../formulas/verdict";
import type { Area } from "../model/area";

/** A growing set of cells of one workbook. */
export interface CellSet {
  add(sheet: number, area: Area): void;
  has(sheet: number, row: number, column: number): boolean;
  /** Whether any cell of a place is in the set; `row` is that of the formula which reads the place. */
  touches(place: Place, row: number): boolean;
  isEmpty(): boolean;
}

function hasBetween(rows: ReadonlySet<number>, top: number, bottom: number): boolean {
  if (bottom - top < rows.size) {
    for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
    return false;
  }
  for (const row of rows) if (row >= top && row <= bottom) return true;
  return false;
}

/** Starts empty. */
export function newCellSet(): CellSet {
  const sheets = new Map<number, Map<number, Set<number>>>();

  function rowsOf(sheet: number, column: number): Set<number> {
    const columns = sheets.get(sheet) ?? new Map<number, Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    sheets.set(sheet, columns);
    columns.set(column, rows);
    return rows;
  }

  function add(sheet: number, { top, left, bottom, right }: Area): void {
    for (let column = left; column <= right; column++) {
      const rows = rowsOf(sheet, column);
      for (let row = top; row <= bottom; row++) rows.add(row);
    }
  }

  function touches({ sheet, area, isOwnRow }: Place, row: number): boolean {
    const [top, bottom] = isOwnRow ? [row, row] : [area.top, area.bottom];
    for (const [column, rows] of sheets.get(sheet) ?? []) {
      if (column >= area.left && column <= area.right && hasBetween(rows, top, bottom)) return true;
    }
    return false;
  }

  return {
    add,
    has: (sheet, row, column) => sheets.get(sheet)?.get(column)?.has(row) ?? false,
    touches,
    isEmpty: () => sheets.size === 0,
  };
}
