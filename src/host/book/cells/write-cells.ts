import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Core } from "../core";

/** Cells to be stored, by row and column. */
export type CellRecords = IObjectMatrixPrimitiveType<ICellData>;

/** Stores cells in one step of the engine, without an undo step. */
export function storeCells(core: Core, sheetId: string, cellValue: CellRecords): void {
  const unitId = core.engine.workbookId;
  core.change(() => core.engine.run(SetRangeValuesMutation.id, { unitId, subUnitId: sheetId, cellValue }));
}
