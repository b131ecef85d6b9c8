import { CellValueType, type ICellData, type Nullable, type ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject, type ArrayValueObject } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface Reference {
  getCurrentRuntimeSheetData(): ObjectMatrix<Nullable<ICellData>> | undefined;
  getCurrentActiveArrayFormulaCellData(): Nullable<ObjectMatrix<Nullable<ICellData>>>;
  getCurrentRuntimeActiveArrayFormulaCellData(): Nullable<ObjectMatrix<Nullable<ICellData>>>;
  getRuntimeFeatureCellValue(row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData(): Nullable<{ readonly cellData: ObjectMatrix<Nullable<ICellData>> }>;
  getCellData(row: number, column: number): Nullable<ICellData>;
  isCell(): boolean;
  toArrayValueObject(useCache?: boolean): ArrayValueObject;
}

/** What a formula that gives "" leaves in its cell: text, which the engine knows by the formula beside it. */
const EMPTY_TEXT: ICellData = { v: "", t: CellValueType.STRING, f: '=""' };

let isPatched = false;

/** A result of the calculation under way, or null where this cell has none. */
function result(reference: Reference, row: number, column: number): Nullable<ICellData> {
  const found =
    reference.getCurrentRuntimeSheetData()?.getValue(row, column) ??
    reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
    reference.getRuntimeFeatureCellValue(row, column);
  return found && found.v === "" && found.t === CellValueType.STRING ? EMPTY_TEXT : found;
}

/**
 * While it calculates, the engine takes a cell whose formula gave "" for a blank one, so that 1000>=A1 is true or false
 * depending on when A1 was calculated. It also makes two objects for each cell that it reads, only to look for spills, and
 * keeps single cells in a cache that takes longer to ask than the cell.
 */
export function patchRuntimeCells(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = BaseReferenceObject.prototype as unknown as Reference;
  const engine = engineMethods(proto);
  proto.getCellData = function (row, column) {
    const found = result(this, row, column);
    if (found) return found;
    // a cell that an older result spilled into
    if (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column))
      return engine.getCellData.call(this, row, column);
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
  proto.toArrayValueObject = function (useCache = true) {
    return engine.toArrayValueObject.call(this, useCache && !this.isCell());
  };
}
