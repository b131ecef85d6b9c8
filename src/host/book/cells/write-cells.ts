import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { isOnlyLook } from "../../engine/only-look";
import type { Core } from "../core";

/** Cells to be stored, by row and column. */
export type CellRecords = IObjectMatrixPrimitiveType<ICellData>;

/** Stores cells in one step of the engine, without an undo step. */
export function storeCells(core: Core, sheetId: string, cellValue: CellRecords): void {
  const unitId = core.engine.workbookId;
  // The engine takes a step without contents for one that empties formulas, unless a change of style set it off.
  const trigger = hasContents(cellValue) ? {} : { trigger: SetStyleCommand.id };
  const step = { unitId, subUnitId: sheetId, cellValue, ...trigger };
  core.change(() => core.engine.run(SetRangeValuesMutation.id, step));
}

/** Most cells that change their looks alone share one record, which is looked at once. */
function hasContents(cellValue: CellRecords): boolean {
  let seen: ICellData | null = null;
  for (const row of Object.keys(cellValue)) {
    for (const cell of Object.values(cellValue[Number(row)] ?? {}) as readonly (ICellData | null)[]) {
      if (cell && cell !== seen && !isOnlyLook(cell)) return true;
      seen = cell;
    }
  }
  return false;
}
