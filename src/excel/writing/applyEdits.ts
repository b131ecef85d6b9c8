import { attempt } from "../attempt";
import { type Change, changeOf } from "./change";
import { type EditWork, editWork, protectedTab } from "./editWork";
import type { ExcelFault } from "../excelFault";
import { dressFirstUse, isOnlySight, showFirstUse } from "./firstUse";
import { askGround, giveBackGround, isAsRead } from "./ground";
import { isMissing, locateTables, type Missing } from "./locatedTable";
import { type Piece, piecesOf, splitLast } from "./pieces";
import { isLogOnly, type TableEdit } from "../../schema/tableEdit";
import { takeBack } from "./takeBack";
import { untilFree } from "./untilFree";
import { finishWork, landing, writePiece } from "./writeWork";

/** What a long write reports and how it is stopped. */
export interface Hooks {
  readonly onProgress?: (rowsWritten: number, rowsInAll: number) => void;
  readonly signal?: AbortSignal;
}

/** Why an edit was not carried out; `standing` counts the rows and cells that could not be taken away again. */
export type NotApplied =
  | { readonly why: "missing"; readonly missing: Missing; readonly standing: 0 }
  | { readonly why: "protected"; readonly tab: string; readonly standing: 0 }
  | { readonly why: "stopped"; readonly standing: number }
  | { readonly why: "refused"; readonly fault: ExcelFault; readonly standing: number };

export type Applied = { readonly ok: true; readonly change: Change } | ({ readonly ok: false } & NotApplied);

function send(piece: Piece) {
  return attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    writePiece(context, piece);
    await context.sync();
  });
}

/** The last request of an edit: the rest of its rows, and all that takes them into the tables. */
interface Last {
  readonly works: readonly EditWork[];
  readonly pieces: readonly Piece[];
  /** The works of which some rows went ahead. */
  readonly split: ReadonlySet<EditWork>;
}

/** Sends the last request; false when somebody else had changed a table since it was read, who keeps what he wrote. */
function sendLast({ works, pieces, split }: Last) {
  return attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const grounds = works.map((work) => askGround(context, work, split.has(work)));
    for (const piece of pieces) writePiece(context, piece);
    for (const work of works) finishWork(context, work);
    for (const work of works) showFirstUse(context.workbook.tables.getItem(work.at.name), work);
    await context.sync();
    if (grounds.every(isAsRead)) return true;
    for (const ground of grounds) giveBackGround(context, ground);
    await context.sync();
    return false;
  });
}

/** The blank row of a table that was never filled takes one row; only the others need room. */
function roomFor({ at, rows }: EditWork): number {
  return at.rows === 0 ? rows.length - 1 : rows.length;
}

function insertRoom(work: EditWork) {
  const rows = roomFor(work);
  return attempt(async (context) => {
    const { at } = work;
    landing(context, at, { offset: work.rows.length - rows, rows }).insert(Excel.InsertShiftDirection.down);
    await context.sync();
  });
}

/** What stands below a table is moved down, so that appended rows never cover it; gives the fault of the first refusal. */
async function makeRoom(works: readonly EditWork[], made: Set<EditWork>): Promise<ExcelFault | null> {
  for (const work of works) {
    if (work.rows.length === 0 || roomFor(work) === 0 || !work.at.isBlockedBelow) continue;
    const moved = await insertRoom(work);
    if (!moved.ok) return moved.fault;
    made.add(work);
  }
  return null;
}

interface Progress {
  readonly hooks: Hooks;
  readonly total: number;
}

/** Sends the early pieces one by one; gives what stopped it. */
async function sendEarly(
  pieces: readonly Piece[],
  { hooks, total }: Progress,
): Promise<ExcelFault | "stopped" | null> {
  let done = 0;
  for (const piece of pieces) {
    if (hooks.signal?.aborted) return "stopped";
    const sent = await send(piece);
    if (!sent.ok) return sent.fault;
    done += piece.rows.length;
    hooks.onProgress?.(done, total);
  }
  return hooks.signal?.aborted ? "stopped" : null;
}

async function writeAll(works: readonly EditWork[], hooks: Hooks): Promise<NotApplied | "taken" | null> {
  const { early, last } = splitLast(piecesOf(works));
  const total = works.reduce((sum, work) => sum + work.rows.length, 0);
  const made = new Set<EditWork>();
  const fault = (await makeRoom(works, made)) ?? (await sendEarly(early, { hooks, total }));
  if (fault === "stopped") return { why: "stopped", standing: await takeBack(works, made) };
  if (fault) return { why: "refused", fault, standing: await takeBack(works, made) };
  const split = new Set(early.map(({ work }) => work));
  const committed = await sendLast({ works, pieces: last, split });
  if (committed.ok && !committed.value) return "taken";
  if (!committed.ok && committed.fault.kind === "gone" && early.length === 0) return "taken";
  if (!committed.ok && !isOnlySight(committed.fault))
    return { why: "refused", fault: committed.fault, standing: await takeBack(works, made) };
  hooks.onProgress?.(total, total);
  return null;
}

async function apply(edits: readonly TableEdit[], hooks: Hooks): Promise<Applied | "taken"> {
  const found = await attempt((context) => locateTables(context, edits));
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing: 0 };
  const works: EditWork[] = [];
  for (const [index, at] of found.value.entries()) {
    const edit = edits[index];
    if (!edit || (isMissing(at) && isLogOnly(edit))) continue;
    if (isMissing(at)) return { ok: false, why: "missing", missing: at, standing: 0 };
    works.push(await editWork(edit, at));
  }
  const tab = protectedTab(works);
  if (tab !== undefined) return { ok: false, why: "protected", tab, standing: 0 };
  await dressFirstUse(works);
  const failure = await writeAll(works, hooks);
  if (failure === "taken") return failure;
  if (failure) return { ok: false, ...failure };
  return { ok: true, change: changeOf(works) };
}

/**
 * Carries out edits of declared tables in ⌈bytes / chunk⌉ + 1 requests, so 2 when they are small: rows go below the table, and only
 * the last request resizes it and changes cells. A failure or a stop takes back what was written; where somebody else wrote at the
 * same moment, it is put back as he left it, read anew and written again.
 */
export function applyEdits(edits: readonly TableEdit[], hooks: Hooks = {}): Promise<Applied> {
  return untilFree(() => apply(edits, hooks));
}
