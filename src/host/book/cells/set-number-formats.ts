import type { ICellData } from "@univerjs/core";
import { lastColumn, lastRow } from "../boxes";
import type { Core } from "../core";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import { storeCells, type CellRecords } from "./write-cells";

/** Sets number formats cell by cell; null leaves a cell alone. */
export function setNumberFormats(
  core: Core,
  sheet: EngineSheet,
  box: Box,
  formatAt: (row: number, column: number) => string | null,
): void {
  sheet.makeRoom(box);
  const records: CellRecords = {};
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      const pattern = formatAt(row - box.row, column - box.column);
      if (pattern !== null) line[column] = { s: { n: { pattern } } };
    }
    records[row] = line;
  }
  storeCells(core, sheet.id, records);
}
