import type { ICellData } from "@univerjs/core";
import { cellBox, isInside } from "../boxes";
import { recordsOf } from "../cells/cell-records";
import type { CellRecords } from "../cells/write-cells";
import type { Core } from "../core";
import type { Box } from "../types/box";

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null };

/** Cells that a step of ours changes: those that a table takes in or fills behind what the user typed, or sorts. */
export interface TakenCells {
  readonly sheetId: string;
  readonly box: Box;
  /** What the user typed is undone by the engine itself; null where nothing was. */
  readonly typed: Box | null;
}

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
