import type { Cell } from "../../kit/cell";
import { runsOf } from "../../kit/runs";
import { keyOf } from "../../schema/tableEdit";
import { attempt } from "../attempt";
import { clearStaged, emptyFirstRow } from "./clearStaged";
import type { EditWork } from "./editWork";
import { isFirstUse } from "./firstUse";
import { isMissing, locateTables, type LocatedTable } from "./locatedTable";
import { type Load, loadsOf } from "./pieces";
import { typedText } from "../../kit/typedText";
import { landing, writePieces } from "./writeWork";

/** A work and where its table stands by now. */
interface Standing {
  readonly work: EditWork;
  readonly now: LocatedTable;
  /** The places of the rows that came into the table. */
  readonly ours: readonly number[];
}

function standingOf(work: EditWork, now: LocatedTable): Standing {
  const keys = new Set(work.edit.added.map((record) => keyOf(work.edit.sheet, record)));
  return { work, now, ours: now.keys.flatMap((key, index) => (keys.has(key) ? [index] : [])) };
}

/** Whether nobody else has given the table rows, or taken some, since it was read. */
function isAsLeft({ work, now, ours }: Standing): boolean {
  const isTail = ours.every((index) => index >= work.at.rows);
  return isTail && now.keys.length - ours.length === work.at.rows;
}

/** Cells that hold what was written get back what they held before. */
function cellsBack({ work, now }: Standing): EditWork {
  const indexOf = new Map(now.keys.map((key, index) => [key, index]));
  const changes = work.changes.flatMap((change) => {
    const index = indexOf.get(change.key) ?? -1;
    return now.columns.get(change.header)?.[index] === change.to
      ? [{ ...change, from: change.to, to: change.from, index }]
      : [];
  });
  return { ...work, at: now, changes, rows: [] };
}

async function writeLoad(context: Excel.RequestContext, load: Load): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  writePieces(context, load);
  await context.sync();
}

/** Gives cells back in as many requests as they need; the last of them waits for what else there is to send. */
async function restoreCells(context: Excel.RequestContext, standing: readonly Standing[]): Promise<void> {
  const loads = loadsOf(standing.map(cellsBack));
  for (const load of loads.slice(0, -1)) await writeLoad(context, load);
  context.application.suspendApiCalculationUntilNextSync();
  writePieces(context, loads.at(-1) ?? []);
}

function restoreRows(context: Excel.RequestContext, { work, now, ours }: Standing, room: number): void {
  const table = context.workbook.tables.getItem(work.at.name);
  if (isFirstUse(work)) table.worksheet.visibility = "Hidden";
  if (now.staged) return clearStaged(context, now);
  // A table keeps at least one body row.
  const kept = Math.max(1, work.at.rows);
  if (!isAsLeft({ work, now, ours })) return removeRows(table, ours);
  if (work.at.rows === 0) emptyFirstRow(table, work.at);
  table.resize(table.getHeaderRowRange().getResizedRange(kept, 0));
  const surplus = work.at.rows + work.rows.length - kept;
  if (surplus === 0) return;
  const outside = landing(context, { ...work.at, rows: kept }, { offset: 0, rows: surplus });
  if (room > 0) outside.delete(Excel.DeleteShiftDirection.up);
  else outside.clear(Excel.ClearApplyTo.all);
}

/** Others have rows around them by now, so ours go one run after the other, from below. */
function removeRows(table: Excel.Table, rows: readonly number[]): void {
  for (const run of runsOf(rows).toReversed()) {
    const block = table
      .getDataBodyRange()
      .getRow(run.from)
      .getResizedRange(run.count - 1, 0);
    block.delete(Excel.DeleteShiftDirection.up);
  }
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
 * Puts tables back as they were after a write that failed or was stopped half-way, and leaves what others have written since; gives the
 * number of rows and cells that still stand, because Excel refused this too.
 */
export async function takeBack(
  works: readonly EditWork[],
  room: ReadonlyMap<EditWork, number>,
): Promise<number> {
  const restored = await attempt(async (context) => {
    const found = await locateTables(
      context,
      works.map(({ edit }) => edit),
    );
    const standing = works.flatMap((work, index) => {
      const now = found[index];
      return !now || isMissing(now) ? [] : [standingOf(work, now)];
    });
    await restoreCells(context, standing);
    for (const each of standing) {
      if (each.work.rows.length > 0) restoreRows(context, each, room.get(each.work) ?? 0);
    }
    await context.sync();
  });
  return restored.ok ? 0 : leftOf(works);
}
