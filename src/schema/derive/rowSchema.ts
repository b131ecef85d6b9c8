import * as z from "zod/mini";
import type { Cell } from "../../kit/cell";
import type { Column } from "../column";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** The most characters that a cell of Excel can hold. */
const LONGEST = 32_767;

/** The rule for a whole row, put together from the rules of its columns. */
export function rowSchema<C extends Columns>(sheet: Sheet<C>): z.ZodMiniType<RecordOf<C>> {
  const shape = Object.entries(sheet.columns).map(([key, column]) => [key, valueSchema(column)]);
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodMiniType<RecordOf<C>>;
}

/** A value fits its column when the cell that it makes reads back as itself. */
function valueSchema(column: Column<unknown>): z.ZodMiniType {
  return z.custom((value) => {
    const cell: unknown = column.toCell(value);
    if (!isCell(cell)) return false;
    const reading = column.parse(cell);
    return reading.ok && Object.is(reading.value, value);
  }, column.wanted);
}

function isCell(value: unknown): value is Cell {
  if (typeof value === "string") return value.length <= LONGEST;
  return Number.isFinite(value) || typeof value === "boolean";
}
