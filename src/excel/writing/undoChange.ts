import type { Cell } from "../../kit/cell";
import { appendRows } from "./appendRows";
import type { Change } from "./change";
import { caught } from "../caught";
import { CHUNK_BYTES, chunksOf } from "./chunks";
import { comparedWork, type EditWork, editWork, type Overtaken } from "./editWork";
import type { ExcelFault } from "../excelFault";
import { isMissing, type LocatedTable, locateTables, type Missing } from "./locatedTable";
import { areToldAsRead, LOG_PROBE, queueLine } from "./logWork";
import { logEdit, type LogLine } from "../../schema/log/logEdit";
import { runsOf } from "../../kit/runs";
import { keyOf, tableEdit, type TableEdit } from "../../schema/tableEdit";
import { changePieces } from "./pieces";
import { writePieces } from "./writeWork";

/** What an undo gave back, and what it left because somebody has changed it since. */
export type Undone =
  | {
      readonly ok: true;
      readonly restored: number;
      readonly kept: readonly Overtaken[];
      /** The log could not take the line that tells of it. */
      readonly isUntold?: boolean;
    }
  | { readonly ok: false; readonly why: "missing"; readonly missing: Missing }
  | { readonly ok: false; readonly why: "protected"; readonly tab: string }
  | { readonly ok: false; readonly why: "refused"; readonly fault: ExcelFault };

/** What the log says of an undo; null where it is part of a deed that tells of itself. */
export type ToldUndo = (tally: { readonly restored: number; readonly kept: number }) => LogLine | null;

/** An appended row as it was written and where it stands now. */
interface AddedRow {
  readonly index: number;
  readonly key: string;
  readonly record: Readonly<Record<string, Cell>>;
}

interface Removal {
  readonly work: EditWork;
  /** Whether the sheet came into sight with these rows, and goes out of it with the last of them. */
  readonly wasShown: boolean;
  readonly untouched: readonly number[];
  readonly kept: readonly Overtaken[];
}

function reversed(edit: TableEdit): TableEdit {
  const changes = edit.changes.map((change) => ({ ...change, from: change.to, to: change.from }));
  return tableEdit(edit.sheet, { changes });
}

function addedRows(edit: TableEdit, work: EditWork): readonly AddedRow[] {
  const indexOf = new Map(work.at.keys.map((key, index) => [key, index]));
  const rows: AddedRow[] = [];
  for (const record of edit.added) {
    const key = keyOf(edit.sheet, record);
    const index = indexOf.get(key);
    if (index !== undefined) rows.push({ index, key, record });
  }
  return rows.sort((a, b) => a.index - b.index);
}

/** The header of the first cell that is not as it was written, or null; calculated columns do not count. */
function touchedHeader(work: EditWork, row: AddedRow, cells: readonly Cell[]): string | null {
  const calculated = Object.values(work.edit.sheet.columns).flatMap((c) => (c.formula ? [c.header] : []));
  for (const [index, header] of work.at.headers.entries()) {
    if (calculated.includes(header)) continue;
    if ((cells[index] ?? "") !== (row.record[header] ?? "")) return header;
  }
  return null;
}

/** Reads the appended rows back in requests of bearable size and tells the untouched from the touched. */
async function compare(
  work: EditWork,
  rows: readonly AddedRow[],
): Promise<Pick<Removal, "untouched" | "kept">> {
  const untouched: number[] = [];
  const kept: Overtaken[] = [];
  for (const chunk of chunksOf(rows, CHUNK_BYTES)) {
    const values = await Excel.run((context) => readRows(context, work, chunk));
    for (const row of chunk) {
      const cells = values.get(row.index) ?? [];
      const header = touchedHeader(work, row, cells);
      if (header === null) untouched.push(row.index);
      else
        kept.push({
          table: work.at.name,
          key: row.key,
          header,
          found: cells[work.at.headers.indexOf(header)] ?? "",
        });
    }
  }
  return { untouched, kept };
}

async function readRows(context: Excel.RequestContext, work: EditWork, rows: readonly AddedRow[]) {
  const body = context.workbook.tables.getItem(work.at.name).getDataBodyRange();
  const blocks = runsOf(rows.map((row) => row.index)).map((run) => {
    const range = body.getRow(run.from).getResizedRange(run.count - 1, 0);
    range.load("values");
    return { run, range };
  });
  await context.sync();
  const values = new Map<number, readonly Cell[]>();
  for (const { run, range } of blocks) {
    for (const [offset, cells] of (range.values as Cell[][]).entries()) values.set(run.from + offset, cells);
  }
  return values;
}

function remove(context: Excel.RequestContext, { work, untouched, wasShown }: Removal): void {
  const table = context.workbook.tables.getItem(work.at.name);
  const removesAll = untouched.length === work.at.rows && untouched.length > 0;
  // A table keeps at least one body row: the first one is emptied instead.
  const gone = removesAll ? untouched.slice(1) : untouched;
  for (const run of [...runsOf(gone)].reverse()) {
    const block = table
      .getDataBodyRange()
      .getRow(run.from)
      .getResizedRange(run.count - 1, 0);
    block.delete(Excel.DeleteShiftDirection.up);
  }
  if (!removesAll) return;
  if (wasShown) table.worksheet.visibility = "Hidden";
  for (const column of Object.values(work.edit.sheet.columns)) {
    if (column.formula !== undefined || !work.at.headers.includes(column.header)) continue;
    table.columns.getItem(column.header).getDataBodyRange().getCell(0, 0).values = [[""]];
  }
}

function restore(context: Excel.RequestContext, work: EditWork): void {
  writePieces(
    context,
    changePieces(work, ({ to }) => to),
  );
}

/** The tables of a change as they stand now, and the log where there is one. */
interface Standing {
  readonly works: readonly EditWork[];
  readonly log: LocatedTable | null;
}

async function locateWorks(edits: readonly TableEdit[]): Promise<Standing | Missing> {
  const found = await Excel.run((context) => locateTables(context, [...edits.map(reversed), LOG_PROBE]));
  const works: EditWork[] = [];
  for (const [index, edit] of edits.entries()) {
    const at = found[index];
    if (at && isMissing(at)) return at;
    if (at) works.push(comparedWork(reversed(edit), at));
  }
  const log = found[edits.length];
  return { works, log: log && !isMissing(log) ? log : null };
}

async function takeBackChange({ edits, shown }: Change, told: ToldUndo): Promise<Undone> {
  const standing = await locateWorks(edits);
  if (!("works" in standing)) return { ok: false, why: "missing", missing: standing };
  const removals: Removal[] = [];
  for (const [index, work] of standing.works.entries()) {
    const edit = edits[index];
    if (!edit) continue;
    const wasShown = shown.includes(edit.sheet.table);
    removals.push({ work, wasShown, ...(await compare(work, addedRows(edit, work))) });
  }
  const held = removals.find(
    ({ work, untouched }) => work.at.isProtected && work.changes.length + untouched.length > 0,
  );
  if (held) return { ok: false, why: "protected", tab: held.work.at.tab };
  const kept = removals.flatMap((removal) => [...removal.work.overtaken, ...removal.kept]);
  const restored = removals.reduce((sum, r) => sum + r.work.changes.length + r.untouched.length, 0);
  const line = restored > 0 ? told({ restored, kept: kept.length }) : null;
  const lines = standing.log && line ? [await editWork(logEdit(line), standing.log)] : [];
  const isTold = await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const grounds = lines.map((work) => queueLine(context, work));
    for (const removal of removals) restore(context, removal.work);
    for (const removal of removals) remove(context, removal);
    await context.sync();
    return areToldAsRead(context, grounds);
  });
  const isUntold = !isTold && line !== null && !(await appendRows([logEdit(line)])).ok;
  return { ok: true, restored, kept, ...(isUntold && { isUntold }) };
}

/** Takes a change back: every cell that nobody has touched since gets its old value, every untouched appended row goes. */
export async function undoChange(change: Change, told: ToldUndo = () => null): Promise<Undone> {
  const undone = await caught(() => takeBackChange(change, told));
  return undone.ok ? undone.value : { ok: false, why: "refused", fault: undone.fault };
}
