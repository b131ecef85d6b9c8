import type { Axis } from "./axis";

/** A block of cells; zero-based, all four edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The two axes of a sheet. */
export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + (letters.charCodeAt(at) & 31);
  return number - 1;
}

/** `B7` of zero-based row 6 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell by row and column, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** One number for each cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The cell that `B7` or `$B$7` names; undefined for anything else. */
export function placeOf(address: string): CellPlace | undefined {
  const [, letters = "", digits = ""] = CELL.exec(address) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** The cell or block that `B2` or `$A$1:C3` names; undefined for anything else. */
export function areaOf(address: string): Area | undefined {
  const [start, end = start, ...rest] = address.split(":").map(placeOf);
  if (!start || !end || rest.length > 0) return undefined;
  const area = { top: start.row, left: start.column, bottom: end.row, right: end.column };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** `B2`, or `A1:C3` for more than one cell. */
export function addressOf(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The block with both edges fixed: `$A$1:$C$3`. */
export function absoluteAddress(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Where a block stands after the removal, or undefined when nothing of it is left. */
export function shrunkArea(area: Area, { rows, columns }: Axes): Area | undefined {
  const vertical = rows.shrunk(area.top, area.bottom);
  const horizontal = columns.shrunk(area.left, area.right);
  if (!vertical || !horizontal) return undefined;
  return { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
}

/** The blocks of a list such as `A1:B2 D4`, each shrunk; what is gone or unreadable is left out. */
export function shrunkAreas(list: string, axes: Axes): readonly Area[] {
  const areas: Area[] = [];
  for (const address of list.split(/\s+/)) {
    const area = areaOf(address);
    const shrunk = area && shrunkArea(area, axes);
    if (shrunk) areas.push(shrunk);
  }
  return areas;
}
