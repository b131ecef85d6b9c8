import type { Cell } from "../../kit/cell";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** A record's cells in the order of the given columns, of all declared ones unless said otherwise. */
export function toCells<C extends Columns>(
  sheet: Sheet<C>,
  record: Partial<RecordOf<C>>,
  keys: readonly (keyof C & string)[] = Object.keys(sheet.columns),
): readonly Cell[] {
  return keys.map((key) => {
    const value = record[key];
    return value === undefined ? "" : (sheet.columns[key]?.toCell(value) ?? "");
  });
}
