import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";

type RangeTable = Record<string, Record<string, unknown> | undefined> | undefined;

interface SpillTables {
  readonly _runtimeArrayFormulaRange?: RangeTable;
  readonly _arrayFormulaRange?: RangeTable;
}

interface Grid {
  getValue?: (row: number, column: number) => IRange | undefined;
  readonly [row: number]: Record<number, IRange> | undefined;
}

function spillIn(table: RangeTable, reference: BaseReferenceObject): IRange | undefined {
  const grid = table?.[reference.getUnitId()]?.[reference.getSheetId()] as Grid | undefined;
  const { startRow, startColumn } = reference.getRangePosition();
  return grid?.getValue?.(startRow, startColumn) ?? grid?.[startRow]?.[startColumn];
}

/** The spilled range of a cell: what Excel shows as `A1#` and stores as `ANCHORARRAY(A1)`. A class because the engine demands one. */
export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(anchor: BaseValueObject) {
    if (anchor.isError()) return anchor;
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const tables = reference as unknown as SpillTables;
    const range =
      spillIn(tables._runtimeArrayFormulaRange, reference) ?? spillIn(tables._arrayFormulaRange, reference);
    return range
      ? this.createReferenceObject(reference, { ...range })
      : ErrorValueObject.create(ErrorType.REF);
  }
}
