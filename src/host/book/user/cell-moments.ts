import type { ICellData } from "@univerjs/core";
import { isInside, lastColumn, lastRow } from "../boxes";
import { formulaRecord } from "../cells/cell-record";
import type { CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { Box } from "../types/box";

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** The formulas that were filled into a box (or blanks in their place), without the cells that the user typed. */
export function recordsOf(core: Core, sheetId: string, box: Box, typed: Box, isBlank = false): CellRecords {
  const records: CellRecords = {};
  for (let row = box.row; row <= lastRow(box); row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      const formula = core.engine.cells.formula({ sheetId, row, column });
      const isTyped = isInside({ row, column, rows: 1, columns: 1 }, typed);
      if (formula && !isTyped) line[column] = isBlank ? BLANK : formulaRecord(formula);
    }
    records[row] = line;
  }
  return records;
}
