import type { Column } from "../column";
import { PALETTE } from "../palette";
import type { BandedRows, FormattedRange, Line, LookBlock, Style, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { edgeLetters, firstRow } from "./layout";

/** A table's columns as whole columns of the tab; the header cell takes its place from them. */
export function columnLines(sheet: Sheet): readonly Line[] {
  return Object.values(sheet.columns).map((column) => {
    const style = columnStyle(column);
    return {
      pixels: column.width,
      ...(column.isFolded && { isHidden: true }),
      ...(Object.keys(style).length > 0 && { style }),
    };
  });
}

function columnStyle({ align, indent, isWrapped, isBold }: Column<unknown>): Style {
  return {
    ...(align !== "Left" && { align }),
    ...(indent > 0 && { indent }),
    ...(isWrapped && { isWrapped }),
    ...(isBold && { isBold }),
  };
}

/** Rows that are few enough to get their lines one by one; more cost less as one range. */
const FEW = 9;
/** The line under a row. */
const HAIRLINE: Style = { line: PALETTE.line };

/** The header row, soft or ink where the sheet is private, and hairlines under the rows that the table has now. */
export function tableBands(sheet: Sheet, rows: number, isPrivate: boolean): BandedRows {
  const [first, last] = edgeLetters(sheet);
  const fill = headerFill(isPrivate, false);
  const ruled = rows > FEW ? 0 : rows;
  return {
    address: `${first}${String(sheet.headerRow)}:${last}${String(sheet.headerRow + ruled)}`,
    styles: [
      isPrivate ? { fill, color: PALETTE.white } : { fill },
      ...Array.from({ length: ruled }, () => HAIRLINE),
    ],
  };
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

/** The body of a table with so many rows. */
function bodyAddress(sheet: Sheet, rows: number): string {
  const [first, last] = edgeLetters(sheet);
  const top = firstRow(sheet);
  return `${first}${String(top)}:${last}${String(top + rows - 1)}`;
}

/** Hairlines under the many rows that a table has now. */
export function manyLines(sheet: Sheet, rows: number): readonly StyledRange[] {
  return rows > FEW ? [{ address: bodyAddress(sheet, rows), style: HAIRLINE }] : [];
}

/** The number formats of the rows that a table has now, special cells with their own. */
export function rowFormats(sheet: Sheet, rows: number): FormattedRange {
  const codes = Array.from({ length: rows }, (_, row) =>
    Object.entries(sheet.columns).map(
      ([key, { format }]) =>
        sheet.specials.find((special) => special.row === row && special.column === key)?.format ?? format,
    ),
  );
  return { address: bodyAddress(sheet, rows), codes };
}
