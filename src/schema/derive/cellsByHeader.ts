import type { Cell } from "../../kit/cell";
import type { Columns, RecordOf, Sheet } from "../sheet";

/** The cells of a record by header, without the columns that Excel computes; a key that is missing stays out. */
export function cellsByHeader<C extends Columns>(
  sheet: Sheet<C>,
  record: Partial<RecordOf<C>>,
): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const [key, column] of Object.entries(sheet.columns)) {
    const value = record[key];
    if (column.formula === undefined && value !== undefined) cells[column.header] = column.toCell(value);
  }
  return cells;
}
