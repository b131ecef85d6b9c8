import type { LocatedTable } from "./locatedTable";
import { forgetStaged } from "./staged";
import { landing } from "./writeWork";

/** Empties the first row of a table that was never filled; its calculated columns stay. */
export function emptyFirstRow(table: Excel.Table, { sheet, headers }: LocatedTable): void {
  for (const { header, formula } of Object.values(sheet.columns)) {
    if (formula !== undefined || !headers.includes(header)) continue;
    table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[""]];
  }
}

/** Takes away the rows that wait below a table, wherever it stands by now. */
export function clearStaged(context: Excel.RequestContext, at: LocatedTable): void {
  const { name, staged, keys } = at;
  if (!staged) return;
  const table = context.workbook.tables.getItem(name);
  const isFirst = staged.isInTable && keys[0] === staged.key && keys.length === 1;
  if (isFirst) emptyFirstRow(table, at);
  const rows = staged.isInTable ? staged.most - 1 : staged.most;
  const bottom = { name, rows: Math.max(1, at.rows) };
  if (rows > 0) landing(context, bottom, { offset: 0, rows }).clear(Excel.ClearApplyTo.all);
  if (staged.room > 0)
    landing(context, bottom, { offset: 0, rows: staged.room }).delete(Excel.DeleteShiftDirection.up);
  forgetStaged(table, at.sheet);
}
