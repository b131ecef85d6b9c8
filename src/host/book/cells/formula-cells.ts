import type { CellAt } from "../../engine/cell-at";
import type { Engine } from "../../engine/engine";

/** All cells of a sheet that hold formulas. */
export function formulaCells(engine: Engine, sheetId: string): CellAt[] {
  const found: CellAt[] = [];
  const sheet = engine.workbook.getWorkbook().getSheetBySheetId(sheetId);
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.f || cell?.si) found.push({ sheetId, row, column });
  });
  return found;
}
