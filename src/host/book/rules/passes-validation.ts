import { CellValueType } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { CellAt } from "../../engine/calculation";
import type { Cell } from "../../../kit/cell";
import type { Core } from "../core";

function typeOf(value: Cell): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

/** Whether a value fits the validation of a cell, by the engine's own validator. */
export async function passesValidation(core: Core, cell: CellAt, value: Cell): Promise<boolean> {
  const { workbookId, injector, workbook } = core.engine;
  const model = injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(workbookId, cell.sheetId, cell.row, cell.column);
  const worksheet = workbook.getWorkbook().getSheetBySheetId(cell.sheetId);
  const validator = rule && model.getValidator(rule.type);
  if (!validator || !worksheet) return true;
  const place = { unitId: workbookId, subUnitId: cell.sheetId, row: cell.row, column: cell.column };
  const t = typeOf(value);
  return validator.validator(
    { value, interceptValue: value, t, ...place, workbook: workbook.getWorkbook(), worksheet },
    rule,
  );
}
