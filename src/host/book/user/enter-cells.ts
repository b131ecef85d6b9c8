import type { ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { CellAt } from "../../engine/cell-at";
import type { Cell } from "../../../kit/cell";
import { rangeOf } from "../boxes";
import { cellRecord } from "../cells/cell-record";
import { recordsOf } from "../cells/cell-records";
import { numberFormatOf } from "../cells/number-format";
import type { Core } from "../core";
import { createEngineSheet } from "../sheets/engine-sheet";
import type { Place } from "../types/name";

/** What typing leaves in a cell: formulas stay in Excel's text until the edit is noticed. */
function typed(core: Core, cell: CellAt, input: Cell): ICellData | null {
  const isFormula = typeof input === "string" && input.startsWith("=") && input.length > 1;
  if (isFormula) return { f: input, v: null, p: null, si: null };
  const sheet = core.engine.workbook.getWorkbook().getSheetBySheetId(cell.sheetId);
  const format = sheet ? numberFormatOf(sheet, cell.row, cell.column) : "General";
  return cellRecord(core, cell, { input, format });
}

/** Enters texts into the cells of a box as the user does; row and column count from the box's corner. */
export function enterCells(
  core: Core,
  { sheet, box }: Place,
  inputAt: (row: number, column: number) => Cell,
): void {
  const sheetId = core.sheets.engineId(sheet);
  createEngineSheet(core, sheetId).makeRoom(box);
  const value = recordsOf(box, (row, column) =>
    typed(core, { sheetId, row, column }, inputAt(row - box.row, column - box.column)),
  );
  const place = { unitId: core.engine.workbookId, subUnitId: sheetId, range: rangeOf(box) };
  core.engine.run(SetRangeValuesCommand.id, { ...place, value });
}
