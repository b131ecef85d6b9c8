import type { Column } from "../column";
import { PALETTE } from "../palette";
import type { Block, Line, LookBlock, Style, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { bodyAddress, edgeLetters } from "./layout";

/** A table and how many rows it has now. */
export interface SizedTable {
  readonly sheet: Sheet;
  readonly rows: number;
}

/** A table's columns as whole columns of the tab; the header cell takes its place from them. */
export function columnLines(sheet: Sheet): readonly Line[] {
  const columns = Object.values(sheet.columns);
  return columns.map((column, index) => {
    const shownBefore = columns.slice(0, index).findLast(({ isFolded }) => !isFolded);
    const style = columnStyle(apart(column, shownBefore));
    return {
      pixels: column.width,
      ...(column.isFolded && { isHidden: true }),
      ...(Object.keys(style).length > 0 && { style }),
    };
  });
}

/** A text keeps its distance from figures that end where it begins. */
function apart(column: Column<unknown>, before: Column<unknown> | undefined): Column<unknown> {
  const touches = column.align === "Left" && before?.align === "Right";
  return touches ? { ...column, indent: Math.max(1, column.indent) } : column;
}

function columnStyle({ align, indent, isWrapped, isBold }: Column<unknown>): Style {
  return {
    // without a side of its own a cell has no indent
    ...((align !== "Left" || indent > 0) && { align }),
    ...(indent > 0 && { indent }),
    ...(isWrapped && { isWrapped }),
    ...(isBold && { isBold }),
  };
}

/** The line under a row. */
export const HAIRLINE: Style = { line: PALETTE.line };

/** A header row: soft, or ink where the sheet is private. */
export function headerStyle(isPrivate: boolean): Style {
  const fill = headerFill(isPrivate, false);
  return isPrivate ? { fill, color: PALETTE.white } : { fill };
}

/** The header cells over computed columns: darker. */
export function headerLooks(sheet: Sheet, isPrivate: boolean): readonly LookBlock[] {
  const columns = Object.values(sheet.columns);
  if (!columns.some(({ isComputed }) => isComputed)) return [];
  const looks = columns.map(({ isComputed }) => (isComputed ? { fill: headerFill(isPrivate, true) } : null));
  return [{ address: headerAddress(sheet), cells: [looks] }];
}

function headerAddress(sheet: Sheet): string {
  const [first, last] = edgeLetters(sheet);
  return `${first}${String(sheet.headerRow)}:${last}${String(sheet.headerRow)}`;
}

function headerFill(isPrivate: boolean, isComputed: boolean): string {
  if (isPrivate) return isComputed ? PALETTE.sub : PALETTE.ink;
  return isComputed ? PALETTE.computed : PALETTE.soft;
}

/** The header rows of tables side by side, and hairlines under the rows that they have now. */
export function besideLooks(tables: readonly SizedTable[], isPrivate: boolean): readonly StyledRange[] {
  return [
    { address: tables.map(({ sheet }) => headerAddress(sheet)).join(","), style: headerStyle(isPrivate) },
    bodyLines(tables),
  ];
}

/** Hairlines under the rows that tables have now. */
export function bodyLines(tables: readonly SizedTable[]): StyledRange {
  const bodies = tables.map(({ sheet, rows }) => bodyAddress(sheet, edgeLetters(sheet), rows));
  return { address: bodies.join(","), style: HAIRLINE };
}

/** The number formats of the rows that a table has now, special cells with their own. */
export function rowFormats({ sheet, rows }: SizedTable): Block<string> {
  const cells = Array.from({ length: rows }, (_, row) =>
    Object.entries(sheet.columns).map(
      ([key, { format }]) =>
        sheet.specials.find((special) => special.row === row && special.column === key)?.format ?? format,
    ),
  );
  return { address: bodyAddress(sheet, edgeLetters(sheet), rows), cells };
}
