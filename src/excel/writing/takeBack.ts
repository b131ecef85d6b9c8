import type { Cell } from "../../kit/cell";
import { attempt } from "../attempt";
import type { EditWork } from "./editWork";
import { isFirstUse } from "./firstUse";
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
  if (isFirstUse(work)) table.worksheet.visibility = "Hidden";
  // A table keeps at least one body row.
  const kept = Math.max(1, work.at.rows);
  table.resize(table.getHeaderRowRange().getResizedRange(kept, 0));
  const surplus = work.at.rows + work.rows.length - kept;
  if (surplus === 0) return;
  const outside = landing(context, { ...work.at, rows: kept }, { offset: 0, rows: surplus });
  if (hasRoom) outside.delete(Excel.DeleteShiftDirection.up);
  else outside.clear(Excel.ClearApplyTo.all);
}

/** What taking back has left of one edit, as it is asked; the answers are there after the next sync. */
function askLeft(context: Excel.RequestContext, { at, changes, rows }: EditWork) {
  const table = context.workbook.tables.getItem(at.name);
  const block = rows.length === 0 ? null : landing(context, at, { offset: 0, rows: rows.length });
  const cells = changes.map(({ header, index }) =>
    table.columns.getItem(header).getDataBodyRange().getCell(index, 0),
  );
  for (const range of block ? [block, ...cells] : cells) range.load("values");
  return { block, cells };
}

function countLeft({ changes, rows }: EditWork, { block, cells }: ReturnType<typeof askLeft>): number {
  const found = (block?.values ?? []) as Cell[][];
  const isLeft = (cell: Cell | null, now: Cell = "") =>
    cell !== null && cell !== "" && typedText(now) === cell;
  const leftRows = rows.filter((row, at) => row.some((cell, column) => isLeft(cell, found[at]?.[column])));
  const leftCells = changes.filter(({ from }, at) => (cells[at]?.values as Cell[][])[0]?.[0] !== from);
  return leftRows.length + leftCells.length;
}

/** The rows and cells that stand as they were written; all of them where Excel does not say. */
async function leftOf(works: readonly EditWork[]): Promise<number> {
  const counted = await attempt(async (context) => {
    const asked = works.map((work) => ({ work, left: askLeft(context, work) }));
    await context.sync();
    return asked.reduce((sum, { work, left }) => sum + countLeft(work, left), 0);
  });
  return counted.ok
    ? counted.value
    : works.reduce((sum, { rows, changes }) => sum + rows.length + changes.length, 0);
}

/**
 * Puts tables back as they were after a write that failed or was stopped half-way; gives the number of rows and cells that still stand,
 * because Excel refused this too.
 */
export async function takeBack(works: readonly EditWork[], made: ReadonlySet<EditWork>): Promise<number> {
  const restored = await attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const work of works) restore(context, work, made.has(work));
    await context.sync();
  });
  return restored.ok ? 0 : leftOf(works);
}
