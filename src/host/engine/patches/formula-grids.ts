import {
  UniverInstanceType,
  type CommandListener,
  type ICommandService,
  type IUniverInstanceService,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData } from "@univerjs/engine-formula";
import { parametersOf } from "../command-parameters";
import type { FormulaData, Grid } from "./dependency-generator";

interface Model {
  readonly _univerInstanceService: IUniverInstanceService;
  getFormulaData(): FormulaData;
}

/** What a command says of the sheet that it changes. */
interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The formulas of a sheet as they were gathered last, by the sheet's cells. */
const gathered = new WeakMap<object, Grid>();
let isPatched = false;

function gridOf(unitId: string, sheet: Worksheet): Grid {
  const cells = sheet.getCellMatrix();
  const known = gathered.get(cells);
  if (known) return known;
  const sheetId = sheet.getSheetId();
  const grid = initSheetFormulaData({}, unitId, sheetId, cells)[unitId]?.[sheetId] as Grid;
  gathered.set(cells, grid);
  return grid;
}

function workbooksOf(instances: IUniverInstanceService): readonly Workbook[] {
  return instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
}

/**
 * At every calculation the engine walks through all cells of the workbook to gather its formulas. Those of a sheet that
 * nothing changed are known.
 */
export function patchFormulaGrids(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = FormulaDataModel.prototype as unknown as Model;
  proto.getFormulaData = function () {
    const data: FormulaData = {};
    for (const workbook of workbooksOf(this._univerInstanceService)) {
      const unitId = workbook.getUnitId();
      const sheets = workbook.getSheets();
      data[unitId] = Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), gridOf(unitId, sheet)]));
    }
    return data;
  };
}

/** Forgets the formulas of a sheet before and after a command changes it; results that are put into cells leave formulas alone. */
export function forgetChangedFormulas(commands: ICommandService, instances: IUniverInstanceService): void {
  const forget: CommandListener = (command, options) => {
    if (!command.id.startsWith("sheet.mutation.") || options?.["applyFormulaCalculationResult"] === true)
      return;
    const { unitId, subUnitId } = parametersOf<OnSheet>(command);
    for (const workbook of workbooksOf(instances)) {
      if (unitId !== undefined && workbook.getUnitId() !== unitId) continue;
      const changed = subUnitId === undefined ? null : workbook.getSheetBySheetId(subUnitId);
      for (const sheet of changed ? [changed] : workbook.getSheets()) gathered.delete(sheet.getCellMatrix());
    }
  };
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}
