import type { ExportTable } from "../reader/exportTable";
import { type FileColumn, fileColumns } from "./fileColumn";

/** Which column is which is a matter of shares, and so many rows tell them; looking at all of a huge file would take long. */
const ENOUGH_ROWS = 20_000;

const COLUMNS = new WeakMap<ExportTable, readonly FileColumn[]>();

/** The columns of an export; of a long one with the values of rows that are spread evenly over it. */
export function tellingColumns(table: ExportTable): readonly FileColumn[] {
  const columns = COLUMNS.get(table) ?? fileColumns(spread(table));
  COLUMNS.set(table, columns);
  return columns;
}

function spread(table: ExportTable): ExportTable {
  const step = Math.ceil(table.records.length / ENOUGH_ROWS);
  return step <= 1 ? table : { ...table, records: table.records.filter((_record, at) => at % step === 0) };
}
