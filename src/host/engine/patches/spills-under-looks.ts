import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { isOnlyLook } from "../only-look";
import { engineMethods } from "./engine-methods";

type CellRecords = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Forgetting = (
  this: Model,
  ...step: readonly [unitId: string, sheetId: string, cells: CellRecords]
) => boolean;

interface Model {
  updateArrayFormulaCellData: Forgetting;
  updateArrayFormulaRange: Forgetting;
}

let isPatched = false;

/** The records of a step that change what is in their cells. */
function contentsOf(cells: CellRecords): CellRecords {
  const found: CellRecords = {};
  for (const row of Object.keys(cells).map(Number)) {
    const line = cells[row] ?? {};
    const columns = Object.keys(line).map(Number);
    for (const column of columns) {
      if (!isOnlyLook(line[column])) (found[row] ??= {})[column] = line[column];
    }
  }
  return found;
}

function unlessOnlyLooks(forget: Forgetting): Forgetting {
  return function (unitId, sheetId, cells) {
    return forget.call(this, unitId, sheetId, contentsOf(cells));
  };
}

/**
 * A step over a spill takes the spilled values away. Where a merge in the same turn counts as what set it off, the engine
 * does so for a step of looks too, and nothing would ever work the formula out again.
 */
export function patchSpillsUnderLooks(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = FormulaDataModel.prototype as unknown as Model;
  const engine = engineMethods(proto);
  proto.updateArrayFormulaCellData = unlessOnlyLooks(engine.updateArrayFormulaCellData);
  proto.updateArrayFormulaRange = unlessOnlyLooks(engine.updateArrayFormulaRange);
}
