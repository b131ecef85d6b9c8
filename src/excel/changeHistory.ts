import type { Cell, Grid } from "../kit/cell";
import { TEXT_FORMAT } from "../schema/columns/text";
import { logEdit, type LogLine } from "../schema/log/logEdit";
import { snapshots } from "../schema/sheets/system/snapshots";
import { type CellsByHeader, tableEdit } from "../schema/tableEdit";
import { attempt } from "./attempt";
import { changedBody, type HistoryChange } from "./changedBody";
import type { Hooks, NotApplied } from "./writing/applied";
import { CHUNK_BYTES, chunksOf } from "./writing/chunks";
import { type EditWork, editWork } from "./writing/editWork";
import { giveBackGround, isAsRead } from "./writing/ground";
import { isMissing, type LocatedTable, locateTables } from "./writing/locatedTable";
import { LOG_PROBE, queueLine } from "./writing/logWork";
import { editInDates } from "./writing/editInDates";
import { typedText } from "../kit/typedText";
import { untilFree } from "./writing/untilFree";

/** What came of a change of the history: what was done, and how many rows were not as the change takes them. */
export type HistoryChanged =
  | { readonly ok: true; readonly done: HistoryChange; readonly left: number }
  | ({ readonly ok: false } & NotApplied);

type ProgressHook = Pick<Hooks, "onProgress">;
type Outcome = HistoryChanged | "taken";

/** The history as it stands, and how it shall stand. */
interface Bodies {
  readonly at: LocatedTable;
  readonly before: Grid;
  readonly after: Grid;
  readonly lines: readonly EditWork[];
  readonly onProgress?: Hooks["onProgress"];
}

function bodyOf(context: Excel.RequestContext, { name }: LocatedTable): Excel.Range {
  return context.workbook.tables.getItem(name).getDataBodyRange();
}

/** Writes rows from a place of the body on; text columns get their format first, or "00123" would become a number. */
function writeRows(
  context: Excel.RequestContext,
  at: LocatedTable,
  { rows, offset }: { readonly rows: Grid; readonly offset: number },
): void {
  const first = bodyOf(context, at).getRow(0);
  const block = first.getOffsetRange(offset, 0).getResizedRange(rows.length - 1, 0);
  const texts = new Set(
    Object.values(snapshots.columns).flatMap(({ header, format }) =>
      format === TEXT_FORMAT ? [header] : [],
    ),
  );
  for (const [index, header] of at.headers.entries()) {
    if (texts.has(header)) block.getColumn(index).numberFormat = [[TEXT_FORMAT]];
  }
  block.values = rows.map((row) => row.map(typedText));
}

/** Ends the table after so many rows; what stood below is emptied. */
function endAfter(
  context: Excel.RequestContext,
  at: LocatedTable,
  size: { rows: number; from: number },
): void {
  const table = context.workbook.tables.getItem(at.name);
  const rows = Math.max(1, size.rows);
  const surplus = size.from - rows;
  if (surplus > 0) {
    const below = table
      .getDataBodyRange()
      .getRow(0)
      .getOffsetRange(rows, 0)
      .getResizedRange(surplus - 1, 0);
    below.clear(Excel.ClearApplyTo.contents);
  }
  table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
}

function sendRows(at: LocatedTable, place: Parameters<typeof writeRows>[2]) {
  return attempt(async (context) => {
    writeRows(context, at, place);
    await context.sync();
  });
}

/** Writes a body in as many requests as it needs; false when somebody else had changed it, who keeps what he wrote. */
async function writeBody(bodies: Bodies) {
  const { at, after, onProgress } = bodies;
  const chunks = chunksOf(after, { limit: CHUNK_BYTES });
  let offset = 0;
  for (const rows of chunks.slice(0, -1)) {
    const sent = await sendRows(at, { rows, offset });
    if (!sent.ok) return sent;
    offset += rows.length;
    onProgress?.(offset, after.length);
  }
  const last = { rows: chunks.at(-1) ?? [], offset };
  return attempt((context) => writeLast(context, bodies, last));
}

/** The request that ends a write: the last rows, the table's new size, the line of the log. */
async function writeLast(
  context: Excel.RequestContext,
  { at, before, after, lines }: Bodies,
  { rows, offset }: Parameters<typeof writeRows>[2],
): Promise<boolean> {
  context.application.suspendApiCalculationUntilNextSync();
  const found = bodyOf(context, at).load("values");
  const grounds = lines.map((work) => queueLine(context, work));
  if (rows.length > 0) writeRows(context, at, { rows, offset });
  endAfter(context, at, { rows: after.length, from: before.length });
  await context.sync();
  const stood = found.values as Cell[][];
  if (isSame(stood.slice(offset), before.slice(offset)) && grounds.every(isAsRead)) return true;
  for (const ground of grounds) giveBackGround(context, ground);
  writeRows(context, at, { rows: [...before.slice(0, offset), ...stood.slice(offset)], offset: 0 });
  endAfter(context, at, { rows: stood.length, from: after.length });
  await context.sync();
  return false;
}

function isSame(some: Grid, others: Grid): boolean {
  return (
    some.length === others.length && some.every((row, y) => row.every((cell, x) => cell === others[y]?.[x]))
  );
}

/** A change as the workbook counts its days, and each of its rows as it was asked. */
function changeInDates({ add, remove }: HistoryChange, { dates }: LocatedTable) {
  const asked = new Map<CellsByHeader, CellsByHeader>();
  const placed = (rows: readonly CellsByHeader[]): readonly CellsByHeader[] =>
    editInDates(tableEdit(snapshots, { added: rows }), dates).added.map((row, index) => {
      asked.set(row, rows[index] ?? row);
      return row;
    });
  const change = { add: placed(add), remove: placed(remove) };
  return { change, askedAs: (row: CellsByHeader): CellsByHeader => asked.get(row) ?? row };
}

async function change(asked: HistoryChange, line: LogLine, hooks: ProgressHook): Promise<Outcome> {
  const found = await attempt(async (context) => {
    const [history, log] = await locateTables(context, [tableEdit(snapshots, {}), LOG_PROBE]);
    if (!history || isMissing(history)) return { history, log, values: [] };
    const body = bodyOf(context, history).load("values");
    await context.sync();
    return { history, log, values: body.values as Cell[][] };
  });
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing: 0 };
  const { history: at, log, values } = found.value;
  if (!at || isMissing(at))
    return {
      ok: false,
      why: "missing",
      missing: at ?? { table: snapshots.table, header: null },
      standing: 0,
    };
  if (at.isProtected) return { ok: false, why: "protected", tab: at.tab, standing: 0 };
  const { change: placed, askedAs } = changeInDates(asked, at);
  const { body, done: did, left } = changedBody(at.headers, at.rows === 0 ? [] : values, placed);
  const done = { add: did.add.map(askedAs), remove: did.remove.map(askedAs) };
  const lines = log && !isMissing(log) ? [await editWork(logEdit(line), log)] : [];
  const bodies = { at, before: values, after: body, lines, ...hooks };
  const written = await writeBody(bodies);
  if (written.ok) return written.value ? { ok: true, done, left } : "taken";
  const back = await writeBody({ at, before: body, after: values, lines: [] });
  return { ok: false, why: "refused", fault: written.fault, standing: back.ok ? 0 : done.add.length };
}

/**
 * Adds rows to the history and takes rows out of it, in the order of their days, with a line of the log. A row whose
 * deal and day stand already is not added; a row that is not as given is not taken out. The way back is the change with
 * what was done the other way round.
 */
export function changeHistory(
  asked: HistoryChange,
  line: LogLine,
  hooks: ProgressHook = {},
): Promise<HistoryChanged> {
  return untilFree(() => change(asked, line, hooks));
}

/** A change that takes another one back. */
export function takenBack({ add, remove }: HistoryChange): HistoryChange {
  return { add: remove, remove: add };
}
