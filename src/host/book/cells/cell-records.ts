import type { ICellData } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { Box } from "../types/box";
import type { CellRecords } from "./write-cells";

/** Records of a box made cell by cell; null leaves a cell alone. Row and column count from the sheet's corner. */
export function recordsOf(box: Box, make: (row: number, column: number) => ICellData | null): CellRecords {
  const records: CellRecords = {};
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      const record = make(row, column);
      if (record) line[column] = record;
    }
    records[row] = line;
  }
  return records;
}
