import {
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { isOnlyLook } from "../only-look";
import { engineMethods } from "./engine-methods";

type CellRecords = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The formulas that a step writes, and null where it takes one away, by row and column. */
type Written = Record<number, Record<number, { readonly f: string } | null>>;

interface Model {
  readonly _univerInstanceService: IUniverInstanceService;
  updateFormulaData(unitId: string, sheetId: string, cells: CellRecords): Written;
}

/** Workbooks in which a cell ever took its formula from another cell. */
const sharing = new WeakSet<Workbook>();
let isPatched = false;

function isFormula(text: Nullable<string>): text is string {
  return typeof text === "string" && text.length > 1 && text.startsWith("=");
}

/** The formulas of one row of a step, or null where a cell takes its formula from another. */
function writtenLine(cells: CellRecords[number], before: Nullable<CellRecords[number]>) {
  const line: Written[number] = {};
  for (const key of Object.keys(cells)) {
    const column = Number(key);
    const cell = cells[column];
    if (cell?.si) return null;
    if (isFormula(cell?.f)) line[column] = { f: cell.f };
    // a cell that only gets another look keeps its formula, whatever command set off the step
    else if (isFormula(before?.[column]?.f) && !isOnlyLook(cell)) line[column] = null;
  }
  return line;
}

function written(workbook: Workbook, sheetId: string, cells: CellRecords): Written | null {
  const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
  const found: Written = {};
  for (const key of Object.keys(cells)) {
    const row = Number(key);
    const line = writtenLine(cells[row] ?? {}, matrix?.getRow(row));
    if (!line) return null;
    if (Object.keys(line).length > 0) found[row] = line;
  }
  return found;
}

/**
 * To learn what a step does to formulas, the engine gathers all formulas of the workbook anew and walks three times
 * through all cells of the sheet. That is needed only where cells share one written formula: otherwise the cells of the
 * step and those that they replace say it all.
 */
export function patchFormulaSteps(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = FormulaDataModel.prototype as unknown as Model;
  const engine = engineMethods(proto);
  proto.updateFormulaData = function (unitId, sheetId, cells) {
    const workbook = this._univerInstanceService.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (workbook && !sharing.has(workbook)) {
      const own = written(workbook, sheetId, cells);
      if (own) return own;
      sharing.add(workbook);
    }
    return engine.updateFormulaData.call(this, unitId, sheetId, cells);
  };
}
