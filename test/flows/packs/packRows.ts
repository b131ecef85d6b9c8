/** @excelApi 1.13 */
import { applyEdits } from "../../../src/excel/writing/applyEdits";
import { cellsByHeader } from "../../../src/schema/derive/cellsByHeader";
import type { Columns, RecordOf, Sheet } from "../../../src/schema/sheet";
import { tableEdit, type TableEdit } from "../../../src/schema/tableEdit";

/** Rows to add to a sheet's table. */
export function rows<C extends Columns>(
  sheet: Sheet<C>,
  ...records: readonly Partial<RecordOf<C>>[]
): TableEdit {
  return tableEdit(sheet, { added: records.map((record) => cellsByHeader(sheet, record)) });
}

/** Writes into the book and waits for its formulas; a refused write fails the test. */
export async function write(...edits: readonly TableEdit[]): Promise<void> {
  const applied = await applyEdits(edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  await excelHost.book.settle();
}

/** What row 3 of a sheet says. */
export function sentence({ name, firstColumn }: Sheet): string {
  const cells = excelHost.book.sheets.get(name)?.cells;
  return String(cells?.values({ row: 2, column: firstColumn, rows: 1, columns: 1 })[0]?.[0]);
}

/** The values of a column, row by row. */
export function columnOf({ table }: Sheet, header: string): readonly unknown[] {
  const column = excelHost.book.tables.get(table)?.column(header);
  const sheet = excelHost.book.tables.get(table)?.sheet;
  if (!column || !sheet) throw new Error(`${table}[${header}] does not stand`);
  return sheet.cells.values(column.body).flat();
}
