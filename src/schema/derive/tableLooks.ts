import type { Column } from "../column";
import { PALETTE } from "../palette";
import type { FormattedRange, Line, LookBlock, RuledRows, Style } from "../plan";
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

/** The header cells: darker over computed columns, ink where the sheet is private. */
export function headerLooks(sheet: Sheet, isPrivate: boolean): LookBlock {
  const [first, last] = edgeLetters(sheet);
  const row = String(sheet.headerRow);
  const looks = Object.values(sheet.columns).map(({ isComputed }) => ({
    fill: headerFill(isPrivate, isComputed),
    ...(isPrivate && { color: PALETTE.white }),
  }));
  return { address: `${first}${row}:${last}${row}`, cells: [looks] };
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

/** Hairlines under the rows that a table has now. */
export function rowLines(sheet: Sheet, rows: number): RuledRows {
  return { address: bodyAddress(sheet, rows), rows, color: PALETTE.line };
}

/** The number formats of the rows that a table has now. */
export function rowFormats(sheet: Sheet, rows: number): FormattedRange {
  const codes = Object.values(sheet.columns).map(({ format }) => format);
  return { address: bodyAddress(sheet, rows), codes: Array.from({ length: rows }, () => codes) };
}
