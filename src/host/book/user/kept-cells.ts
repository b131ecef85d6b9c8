import type { ICellData } from "@univerjs/core";
import { cellBox, isInside } from "../boxes";
import { recordsOf } from "../cells/cell-records";
import type { CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { TakenCells } from "./user-history";

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null };

/** The cells as they stand, contents and looks, so that they can be stored again. */
export function keptCells({ engine }: Core, { sheetId, box, typed }: TakenCells): CellRecords {
  const workbook = engine.workbook.getWorkbook();
  const sheet = workbook.getSheetBySheetId(sheetId);
  return recordsOf(box, (row, column) => {
    if (typed && isInside(cellBox(row, column), typed)) return null;
    const cell = sheet?.getCellRaw(row, column);
    return { ...BLANK, ...cell, s: workbook.getStyles().getStyleByCell(cell) ?? null };
  });
}
