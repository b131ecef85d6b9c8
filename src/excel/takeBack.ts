import type { Cell } from "../kit/cell";
import { attempt } from "./attempt";
import type { EditWork } from "./editWork";
import { typedText } from "./typedText";
import { landing } from "./writeWork";

/** The first row of a table that was empty keeps standing: only what the append filled is emptied, not its calculated columns. */
function emptyFirstRow(context: Excel.RequestContext, work: EditWork): void {
  const emptied = work.rows.slice(0, 1).map((row) => row.map((cell) => (cell === null ? null : "")));
  landing(context, work.at, { offset: 0, rows: 1 }).values = emptied as Cell[][];
}

function restore(context: Excel.RequestContext, work: EditWork, hasRoom: boolean): void {
  const table = context.workbook.tables.getItem(work.at.name);
  for (const change of work.changes) {
    const column = table.columns.getItem(change.header).getDataBodyRange();
    column.getCell(change.index, 0).values = [[typedText(change.from)]];
  }
  if (work.rows.length === 0) return;
  if (work.at.rows === 0) emptyFirstRow(context, work);
  // A table keeps at least one body row.
  const kept = Math.max(1, work.at.rows);
  table.resize(table.getHeaderRowRange().getResizedRange(kept, 0));
  const surplus = work.at.rows + work.rows.length - kept;
  if (surplus === 0) return;
  const outside = landing(context, { ...work.at, rows: kept }, { offset: 0, rows: surplus });
  if (hasRoom) outside.delete(Excel.DeleteShiftDirection.up);
  else outside.clear(Excel.ClearApplyTo.all);
}

/**
 * Puts tables back as they were after a write that failed or was stopped half-way; gives the number of rows and cells that may still
 * stand because Excel refused this too.
 */
export async function takeBack(works: readonly EditWork[], made: ReadonlySet<EditWork>): Promise<number> {
  const restored = await attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const work of works) restore(context, work, made.has(work));
    await context.sync();
  });
  return restored.ok ? 0 : works.reduce((sum, work) => sum + work.rows.length + work.changes.length, 0);
}
