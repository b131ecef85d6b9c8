import type { ICellData } from "@univerjs/core";
import { isWholeColumns, lastColumn, lastRow, overlap } from "../boxes";
import type { Core } from "../core";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import { usedBox } from "./used-box";
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

/** Sets one number format for a whole box; whole columns keep it as their own, for cells that are still to come. */
export function fillNumberFormat(core: Core, sheet: EngineSheet, box: Box, format: string): void {
  sheet.makeRoom(box);
  const kept = sheet.kept(box);
  if (!kept) return;
  if (!isWholeColumns(box)) return setNumberFormats(core, sheet, kept, () => format);
  core.change(() => {
    for (let column = kept.column; column <= lastColumn(kept); column += 1) {
      const before = sheet.model().getColumnStyle(column);
      sheet.facade().setColumnDefaultStyle(column, { ...before, n: { pattern: format } });
    }
  });
  const used = usedBox(core, sheet, false);
  const filled = used && overlap(used, kept);
  if (filled) setNumberFormats(core, sheet, filled, () => format);
}
