import type { Place } from "../formulas/verdict";
import { type Area, isInside } from "../model/area";

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

/** Larger areas are kept whole: an array formula may say that it fills a sheet. */
const MOST_CELLS = 10_000;

function isLarge({ top, left, bottom, right }: Area): boolean {
  return (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Starts empty. */
export function newCellSet(): CellSet {
  const sheets = new Map<number, Map<number, Set<number>>>();
  const large: (readonly [sheet: number, area: Area])[] = [];

  function rowsOf(sheet: number, column: number): Set<number> {
    const columns = sheets.get(sheet) ?? new Map<number, Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    sheets.set(sheet, columns);
    columns.set(column, rows);
    return rows;
  }

  function add(sheet: number, area: Area): void {
    const { top, left, bottom, right } = area;
    if (isLarge(area)) {
      large.push([sheet, area]);
      return;
    }
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
    return large.some(([other, block]) => other === sheet && overlap(block, { ...area, top, bottom }));
  }

  function has(sheet: number, row: number, column: number): boolean {
    if (sheets.get(sheet)?.get(column)?.has(row) === true) return true;
    return large.some(([other, block]) => other === sheet && isInside(block, row, column));
  }

  return {
    add,
    has,
    touches,
    isEmpty: () => sheets.size === 0 && large.length === 0,
  };
}
