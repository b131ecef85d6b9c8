import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";

export const GENERAL = "General";

/** The number format of a cell, its row's or its column's. */
export function numberFormatOf(sheet: Worksheet, row: number, column: number): string {
  const style: Nullable<IStyleData> = sheet.getComposedCellStyle(row, column);
  return style?.n?.pattern || GENERAL;
}
