import { columnLetters } from "../../kit/columnLetters";
import type { Column } from "../column";
import { PALETTE } from "../palette";
import type { Size, Style, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { edgeLetters, firstRow } from "./layout";
import { runsOf } from "./runs";

/** The looks of a table's columns, header and rows. Columns come first: title and header rows overrule them. */
export function columnStyles(sheet: Sheet): readonly StyledRange[] {
  return styledRuns(
    sheet,
    (letters) => letters,
    ({ format, align, setsAlign, indent, isWrapped, isBold }) => ({
      ...(format !== "General" && { format }),
      ...(setsAlign && { align }),
      ...(indent > 0 && { indent }),
      ...(isWrapped && { isWrapped }),
      ...(isBold && { isBold }),
    }),
  );
}

/** The header row: small and bold, darker over computed columns, ink where the sheet is private. */
export function headerStyles(sheet: Sheet, isPrivate: boolean): readonly StyledRange[] {
  const row = String(sheet.headerRow);
  const [first, last] = edgeLetters(sheet);
  const color = isPrivate ? PALETTE.white : PALETTE.ink;
  const whole: Style = { size: 9, isBold: true, color, valign: "Bottom", isWrapped: true };
  return [
    { address: `${first}${row}:${last}${row}`, style: whole },
    ...styledRuns(
      sheet,
      (letters) => `${letters}${row}`,
      ({ align, isComputed }) => ({
        ...(align !== "Left" && { align }),
        fill: headerFill(isPrivate, isComputed),
      }),
    ),
  ];
}

function headerFill(isPrivate: boolean, isComputed: boolean): string {
  if (isPrivate) return isComputed ? PALETTE.sub : PALETTE.ink;
  return isComputed ? PALETTE.computed : PALETTE.soft;
}

/** Hairlines under the rows that a table has now. */
export function rowLines(sheet: Sheet, rows: number): StyledRange {
  const [first, last] = edgeLetters(sheet);
  const top = firstRow(sheet);
  return {
    address: `${first}${String(top)}:${last}${String(top + rows - 1)}`,
    style: { line: PALETTE.line },
  };
}

/** The widths of a table's columns. */
export function columnSizes(sheet: Sheet): readonly Size[] {
  return columnRuns(sheet, ({ width }) => width).map(({ address, shared }) => ({ address, pixels: shared }));
}

/** The columns that are folded away. */
export function foldedColumns(sheet: Sheet): readonly string[] {
  return columnRuns(sheet, ({ isFolded }) => isFolded)
    .filter(({ shared }) => shared)
    .map(({ address }) => address);
}

function styledRuns(
  sheet: Sheet,
  cell: (letters: string) => string,
  look: (column: Column<unknown>) => Style,
): readonly StyledRange[] {
  return columnRuns(sheet, look, cell).map(({ address, shared }) => ({ address, style: shared }));
}

function columnRuns<T>(
  sheet: Sheet,
  look: (column: Column<unknown>) => T,
  cell: (letters: string) => string = (letters) => letters,
): readonly { readonly address: string; readonly shared: T }[] {
  const at = (index: number): string => cell(columnLetters(sheet.firstColumn + index));
  return runsOf(Object.values(sheet.columns).map(look)).map(({ first, last, shared }) => ({
    address: `${at(first)}:${at(last)}`,
    shared,
  }));
}
