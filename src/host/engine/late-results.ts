import type {
  ICellData,
  ICommandService,
  IObjectMatrixPrimitiveType,
  Nullable,
  Workbook,
} from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { parametersOf } from "./command-parameters";

type Results = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A result counts only where its formula still stands: an undo may take the formula away while it is worked out. */
export function dropLateResults(commands: ICommandService, workbook: Workbook): void {
  commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = parametersOf<ISetFormulaCalculationResultMutation>(command);
    for (const [sheetId, results] of Object.entries(unitData?.[workbook.getUnitId()] ?? {})) {
      const cells = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
      if (!cells) continue;
      keepWhere(results, (row, column) => {
        const cell = cells.getValue(row, column);
        return cell?.f != null || cell?.si != null;
      });
    }
  });
}

function keepWhere(results: Results, isKept: (row: number, column: number) => boolean): void {
  for (const row of Object.keys(results).map(Number)) {
    const line = results[row] ?? {};
    for (const column of Object.keys(line).map(Number)) {
      if (!isKept(row, column)) Reflect.deleteProperty(line, column);
    }
  }
}
