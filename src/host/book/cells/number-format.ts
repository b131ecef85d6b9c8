import type { Worksheet } from "@univerjs/core";

export const GENERAL = "General";

/** The number format of a cell, its row's or its column's. */
export function numberFormatOf(sheet: Worksheet, row: number, column: number): string {
  const style = sheet.getComposedCellStyle(row, column);
  return style.n?.pattern === "" ? GENERAL : (style.n?.pattern ?? GENERAL);
}
