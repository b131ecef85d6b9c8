import * as z from "zod/mini";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** The rule for a whole row, put together from the rules of its columns. */
export function rowSchema<C extends Columns>(sheet: Sheet<C>): z.ZodMiniType<RecordOf<C>> {
  const shape = Object.fromEntries(Object.entries(sheet.columns).map(([key, { schema }]) => [key, schema]));
  return z.strictObject(shape) as unknown as z.ZodMiniType<RecordOf<C>>;
}
