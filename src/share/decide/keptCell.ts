import type { StayingSheet } from "../removal";

/** Whether a cell of the source is in the copy at all. */
export function isKeptCell(sheet: StayingSheet, row: number, column: number): boolean {
  return !sheet.rows.isRemoved(row) && !sheet.columns.isRemoved(column) && !sheet.isOutside(row, column);
}
