import { columnLetters } from "../../kit/columnLetters";
import type { Column } from "../column";
import { PALETTE } from "../palette";
import type { FormattedRange, Line, Style, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { joinAlike } from "./joinAlike";
import { edgeLetters, firstRow } from "./layout";
import { runsOf } from "./runs";

/** A table's columns as whole columns of the tab. */
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

function columnStyle({ align, setsAlign, indent, isWrapped, isBold }: Column<unknown>): Style {
  return {
    ...(setsAlign && { align }),
    ...(indent > 0 && { indent }),
    ...(isWrapped && { isWrapped }),
    ...(isBold && { isBold }),
  };
}

/** The header cells: darker over computed columns, ink where the sheet is private, aligned like what stands below. */
export function headerStyles(sheet: Sheet, isPrivate: boolean): readonly StyledRange[] {
  const row = String(sheet.headerRow);
  const at = (index: number) => `${columnLetters(sheet.firstColumn + index)}${row}`;
  const looks = Object.values(sheet.columns).map(({ align, isComputed }) => ({
    fill: headerFill(isPrivate, isComputed),
    ...(isPrivate && { color: PALETTE.white }),
    ...(align !== "Left" && { align }),
  }));
  const runs = runsOf(looks);
  return joinAlike(
    runs.map(({ first, last, shared }) => ({ address: `${at(first)}:${at(last)}`, style: shared })),
  );
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
export function rowLines(sheet: Sheet, rows: number): StyledRange {
  return { address: bodyAddress(sheet, rows), style: { line: PALETTE.line } };
}

/** The number formats of the rows that a table has now. */
export function rowFormats(sheet: Sheet, rows: number): FormattedRange {
  const codes = Object.values(sheet.columns).map(({ format }) => format);
  return { address: bodyAddress(sheet, rows), codes: Array.from({ length: rows }, () => codes) };
}
