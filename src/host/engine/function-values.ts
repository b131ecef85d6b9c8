import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { Cell, Grid } from "../../kit/cell";

/** An error that a function gives back, by its text. */
export interface FunctionError {
  readonly error: string;
}

/** What a function gives back to a cell. */
export type FunctionResult = Cell | Grid | FunctionError | null;

/** One cell's value; blank is "" and an error its text. */
function plainCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return "";
  if (value instanceof ErrorValueObject) return value.getErrorType();
  return value.getValue();
}

/** The cells of an argument, whatever its shape. */
export function argumentGrid(value: BaseValueObject): Cell[][] {
  if (!(value instanceof ArrayValueObject)) return [[plainCell(value)]];
  return value.getArrayValue().map((row) => Array.from(row, (cell) => plainCell(cell)));
}

/** A single argument; a blank or omitted one is null. */
export function scalarArgument(value: BaseValueObject): Cell | null {
  if (value.isArray()) return argumentGrid(value)[0]?.[0] ?? null;
  return value.isNull() ? null : plainCell(value);
}

/** The engine shows any text as an error, also those that it does not list. */
function engineError(text: string): ErrorValueObject {
  return ErrorValueObject.create(text as unknown as ErrorType);
}

function engineCell(value: Cell | null | undefined): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? "");
}

function isGrid(value: FunctionResult): value is Grid {
  return Array.isArray(value);
}

function engineArray(grid: Grid): BaseValueObject {
  const [first] = grid;
  if (!first || first.length === 0) return engineError(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: grid.map((row) => row.map(engineCell)),
    rowCount: grid.length,
    columnCount: first.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A function's result as the engine takes it. Nothing is parsed: a text stays that text. */
export function engineResult(value: FunctionResult): BaseValueObject {
  if (isGrid(value)) return engineArray(value);
  if (typeof value === "object" && value !== null) return engineError(value.error);
  return engineCell(value);
}
