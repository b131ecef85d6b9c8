import type { Cell } from "../../kit/cell";
import { saveFew } from "./saveFew";
import type { Change } from "./change";
import { attempt } from "../attempt";
import { type Attempt, caught } from "../caught";
import { CHUNK_BYTES, chunksOf } from "./chunks";
import { ANSWER_BYTES } from "./columnCells";
import { comparedWork, type EditWork, editWork, type Overtaken } from "./editWork";
import type { ExcelFault } from "../excelFault";
import { isMissing, type LocatedTable, locateTables, type Missing } from "./locatedTable";
import { giveBackGround } from "./ground";
import { areToldAsRead, LOG_PROBE, queueLine } from "./logWork";
import { logEdit, type LogLine } from "../../schema/log/logEdit";
import { state } from "../../schema/sheets/system/state";
import { runsOf } from "../../kit/runs";
import { keyOf, tableEdit, type TableEdit } from "../../schema/tableEdit";
import { type Load, loadsOf } from "./pieces";
import {
  type AddedRow,
  askStanding,
  isStanding,
  MOST_READ,
  putBackRows,
  type Removal,
  removeRows,
  touchedHeader,
  valueBytes,
} from "./removeRows";
import { stage } from "./stage";
import { untilFree } from "./untilFree";
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

/** What Excel says of a row that a table does not have any more. */
const BEYOND = "InvalidArgument";

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

/** Reads the appended rows back in requests of bearable size and tells the untouched from the touched. */
async function compare(
  work: EditWork,
  rows: readonly AddedRow[],
): Promise<Pick<Removal, "untouched" | "kept">> {
  const untouched: AddedRow[] = [];
  const kept: Overtaken[] = [];
  for (const chunk of chunksOf(rows, { limit: ANSWER_BYTES, weigh: (row) => valueBytes(work, row) })) {
    const values = await Excel.run((context) => readRows(context, work, chunk));
    for (const row of chunk) {
      const cells = values.get(row.index) ?? [];
      const header = touchedHeader(work, row, cells);
      if (header === null) untouched.push(row);
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

/** What an undo sends with its last request. */
interface Sending {
  readonly removals: readonly Removal[];
  readonly lines: readonly EditWork[];
  /** The cells that get their old values with it. */
  readonly load: Load;
}

/** Sends what an undo does; "taken" when somebody had changed a table since it was read, who keeps what he did. */
async function send(
  context: Excel.RequestContext,
  { removals, lines, load }: Sending,
): Promise<"told" | "untold" | "taken"> {
  context.application.suspendApiCalculationUntilNextSync();
  // All that can be gone by now is asked for before anything is written: then Excel refuses the request whole.
  const stood = removals.map((removal) => askStanding(context, removal, load));
  const grounds = lines.map((work) => queueLine(context, work));
  writePieces(context, load);
  for (const each of stood) removeRows(context, each);
  await context.sync();
  if (stood.every(isStanding)) return (await areToldAsRead(context, grounds)) ? "told" : "untold";
  for (const each of stood) putBackRows(context, each);
  for (const ground of grounds) giveBackGround(context, ground);
  await context.sync();
  return "taken";
}

/** Gives cells their old values in as many requests as they need; what an earlier one gave back needs nothing when it is asked again. */
async function sendAll(
  removals: readonly Removal[],
  lines: readonly EditWork[],
): Promise<Attempt<"told" | "untold" | "taken">> {
  const isRead = removals.some(({ untouched }) => untouched.length > 0);
  const loads = loadsOf(
    removals.map(({ work }) => work),
    isRead ? CHUNK_BYTES - MOST_READ : CHUNK_BYTES,
  );
  for (const load of loads.slice(0, -1)) {
    const staged = await stage(load, new Map());
    if (!staged.ok) return staged;
    if (!staged.value) return { ok: true, value: "taken" };
  }
  const load = loads.at(-1) ?? [];
  return attempt((context) => send(context, { removals, lines, load }));
}

/** Rows and cells that somebody would miss: of the add-in's own notes nobody knows. */
function restoredBy({ work, untouched }: Removal): number {
  return work.edit.sheet.table === state.table ? 0 : work.changes.length + untouched.length;
}

/** What taking a change back does to each of its tables. */
async function removalsOf({ edits, shown }: Change, works: readonly EditWork[]): Promise<readonly Removal[]> {
  const removals: Removal[] = [];
  for (const [index, work] of works.entries()) {
    const edit = edits[index];
    if (!edit) continue;
    const wasShown = shown.includes(edit.sheet.table);
    removals.push({ work, wasShown, ...(await compare(work, addedRows(edit, work))) });
  }
  return removals;
}

/** The tab of a protected sheet that the undo would have to write on. */
function heldTab(removals: readonly Removal[]): string | undefined {
  const isToChange = ({ work, untouched }: Removal): boolean => work.changes.length + untouched.length > 0;
  return removals.find((removal) => removal.work.at.isProtected && isToChange(removal))?.work.at.tab;
}

async function takeBackChange(change: Change, told: ToldUndo): Promise<Undone | "taken"> {
  const standing = await locateWorks(change.edits);
  if (!("works" in standing)) return { ok: false, why: "missing", missing: standing };
  const removals = await removalsOf(change, standing.works);
  const tab = heldTab(removals);
  if (tab !== undefined) return { ok: false, why: "protected", tab };
  const kept = removals.flatMap((removal) => [...removal.work.overtaken, ...removal.kept]);
  const restored = removals.reduce((sum, removal) => sum + restoredBy(removal), 0);
  const line = restored > 0 ? told({ restored, kept: kept.length }) : null;
  const lines = await linesAt(standing.log, line);
  const sent = await sendAll(removals, lines);
  if (!sent.ok && sent.fault.code !== BEYOND) return { ok: false, why: "refused", fault: sent.fault };
  if (!sent.ok || sent.value === "taken") return "taken";
  const isUntold = line !== null && sent.value === "untold" && (await isLeftUntold(line));
  return { ok: true, restored, kept, ...(isUntold && { isUntold }) };
}

/** Tells of an undo after it was done, because others wrote into the log meanwhile. */
async function isLeftUntold(line: LogLine): Promise<boolean> {
  return !(await saveFew([logEdit(line)])).ok;
}

async function linesAt(log: LocatedTable | null, line: LogLine | null): Promise<readonly EditWork[]> {
  return log && line ? [await editWork(logEdit(line), log)] : [];
}

/** Takes a change back: every cell that nobody has touched since gets its old value, every untouched appended row goes. */
export async function undoChange(change: Change, told: ToldUndo = () => null): Promise<Undone> {
  const undone = await caught(() => untilFree(() => takeBackChange(change, told)));
  return undone.ok ? undone.value : { ok: false, why: "refused", fault: undone.fault };
}
