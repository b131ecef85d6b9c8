import type { IRange } from "@univerjs/core";
import type { Engine } from "../../engine/engine";

function restoreSelection(engine: Engine, selected: IRange): void {
  const sheet = engine.workbook.getActiveSheet();
  if (selected.endRow >= sheet.getMaxRows() || selected.endColumn >= sheet.getMaxColumns()) return;
  engine.quietly(() => sheet.getRange(selected).activate());
}

/** Runs engine commands that work on the active sheet and move its selection; both are put back. */
export function onSheet<Result>(engine: Engine, sheetId: string, work: () => Result): Result {
  const worksheets = engine.workbook.getWorkbook();
  const active = worksheets.getActiveSheet();
  const selected = engine.workbook.getActiveRange()?.getRange();
  const sheet = worksheets.getSheetBySheetId(sheetId) ?? active;
  if (sheet !== active) worksheets.setActiveSheet(sheet);
  try {
    return work();
  } finally {
    if (sheet !== active) worksheets.setActiveSheet(active);
    if (selected) restoreSelection(engine, selected);
  }
}
