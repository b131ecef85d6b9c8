import type { Worksheet } from "@univerjs/core";

export const GENERAL = "General";

/** The number format of a cell, its row's or its column's. */
export function numberFormatOf(sheet: Worksheet, row: number, column: number): string {
  // as it is stored: what the grid draws holds highlights too, and is slow to ask for
  const style = sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  return style.n?.pattern === "" ? GENERAL : (style.n?.pattern ?? GENERAL);
}
