import { columnIndex, columnLetters } from "../../kit/columnLetters";
import type { Sheet } from "../../schema/sheet";
import { isLogOnly, type TableEdit } from "../../schema/tableEdit";
import { caught } from "../caught";
import { heardDates } from "../dateSystem";
import { forgetSeen } from "../seenTables";
import type { Applied } from "./applied";
import { applyEdits } from "./applyEdits";
import { askChangedRows, isAsExpected, putBackRow, writeChangedRow } from "./changedRow";
import { changeOf } from "./change";
import { comparedWork, type EditWork, protectedTab, type RowCells, settledEdit } from "./editWork";
import { askFew, type FewProbe, type PlainTable, plainly } from "./fewProbe";
import { dressFirstUse, isOnlySight, showFirstUse } from "./firstUse";
import { giveBack } from "./giveBack";
import { copiedTexts } from "./copiedTexts";
import { isMiscopied, isTaken, type Landing } from "./landing";
import type { LocatedTable } from "./locatedTable";
import { asSeen, askSeen, type SeenProbe } from "./seenProbe";
import { loadsOf } from "./pieces";
import { plainText } from "./plainText";
import { takeBack } from "./takeBack";
import { untilFree } from "./untilFree";

/**
 * What a write rests on besides its tables: asked for in the request that finds them, and answered before anything is written. False
 * calls it off.
 */
export type Guard = (context: Excel.RequestContext) => () => boolean;

/** What a small save rests on. */
export interface FewTerms {
  readonly guard?: Guard;
  /** The sheet whose edit is carried out entirely or not at all. */
  readonly whole?: Sheet;
  /** From how many rows of a table the edits were worked out; where others have come by now, the save is called off. */
  readonly rowsRead?: ReadonlyMap<Sheet, number>;
}

/** An edit ready to be written, and where its table stands. */
interface Ready extends Pick<PlainTable, "frame"> {
  readonly work: EditWork;
}

/** More rows than this are changed in blocks. */
const FEW_ROWS = 40;

/** What a small save cannot cope with, and the general way can. */
const GENERAL = "general";

/** What a save rests on does not stand any more. */
const OUTDATED = "outdated";

/** A work with the table that it is written to: named once, for every object weighs. */
interface Writing extends Ready {
  readonly table: Excel.Table;
}

/**
 * Grows the table first: Excel gives the new rows its formats, rules and calculated columns; then fills them. Everything goes by
 * address, which costs less than ranges kept from the reading; Excel refuses to grow a table whose header is not where it was. What
 * stands there by now is read in the same request, before it is written over, with the row from which lines of the log follow.
 */
function appendTo({ work, frame: { left, top, right }, table }: Writing): Landing {
  const { at, rows } = work;
  const first = at.firstRow + at.rows;
  const last = String(first + rows.length - 1);
  const address = `${left}${String(first)}:${right}${last}`;
  const isChained = work.edit.sealed.length > 0 && at.rows > 0;
  const width = isChained ? at.headers.length : filledWidth(rows);
  const above = isChained ? [at.headers.map(() => null)] : [];
  const end = columnLetters(columnIndex(left) + width - 1);
  const read = `${left}${String(first - above.length)}:${end}${last}`;
  const range = table.worksheet.getRange(read).load(isChained ? "formulas,values" : "formulas");
  table.resize(`${left}${String(top)}:${right}${last}`);
  const copied = copiedTexts(work, width);
  if (copied) range.copyFrom(copied.source, "Values");
  const cells = rows.map((row) =>
    row.slice(0, width).map((cell, column) => (column === copied?.column ? null : cell && plainText(cell))),
  );
  range.values = [...above, ...cells];
  if (copied) range.load("values");
  showFirstUse(table, work);
  return { work, address, range, isChained, copied };
}

/** How many columns have something to write: those behind are Excel's or the user's, or stay blank. */
function filledWidth(rows: readonly RowCells[]): number {
  return Math.max(...rows.map((row) => row.findLastIndex((cell) => cell !== null && cell !== "") + 1));
}

/** Whether the rows of an edit have to be found by their keys. */
function isKeyed({ sheet, changes, puts }: TableEdit, { whole }: FewTerms): boolean {
  return changes.length + puts.length > 0 || sheet === whole;
}

/** The table with the cells that the edit expects to find, which are compared in the request that writes them. */
function asExpected({ changes }: TableEdit, at: LocatedTable): LocatedTable {
  if (changes.length === 0 || at.columns.size > 0) return at;
  const indexOf = new Map(at.keys.map((key, index) => [key, index]));
  const columns = new Map<string, LocatedTable["last"][number][]>();
  for (const { header, key, from } of changes) {
    const column = columns.get(header) ?? [];
    const index = indexOf.get(key);
    if (index !== undefined) column[index] = from;
    columns.set(header, column);
  }
  return { ...at, columns };
}

/** The edit as it is to be written; undefined where the general way is needed. */
async function readied(asked: TableEdit, found: PlainTable | undefined): Promise<Ready | undefined> {
  if (!found) return undefined;
  const { at, frame } = found;
  const edit = await settledEdit(asked, at);
  const work = comparedWork(edit, asExpected(edit, at));
  const isMany = new Set(work.changes.map(({ index }) => index)).size > FEW_ROWS;
  const isMissing = work.changes.length < edit.changes.length;
  return isMany || isMissing || work.overtaken.length > 0 ? undefined : { work, frame };
}

/** What was asked of a table: where it was seen last, or where it stands. */
type Probe = FewProbe | SeenProbe;

function isSeen(probe: Probe): probe is SeenProbe {
  return "seen" in probe;
}

/** Whether nothing is to be written there: a line of the log where the book keeps none. */
function isNowhere(probe: Probe): boolean {
  return !isSeen(probe) && probe.table.isNullObject && isLogOnly(probe.edit);
}

/** What stands plainly, ready to be written; "taken" where a table stands otherwise than it was seen. */
async function locate(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  terms: FewTerms,
): Promise<readonly Ready[] | "taken" | typeof GENERAL | typeof OUTDATED> {
  const dates = heardDates(context);
  const asked = edits.map((edit) => askSeen(context, edit) ?? askFew(context, edit, isKeyed(edit, terms)));
  const stands = terms.guard?.(context) ?? (() => true);
  await context.sync();
  if (!stands()) return OUTDATED;
  const probes = asked.filter((probe) => !isNowhere(probe));
  const found = probes.map((probe) => (isSeen(probe) ? asSeen(probe, dates()) : plainly(probe, dates())));
  const moved = probes.filter((probe, index) => isSeen(probe) && !found[index]);
  if (forgetSeen(moved.map(({ edit }) => edit.sheet))) return "taken";
  if (found.some((one) => one && !hasRowsRead(one, terms))) return OUTDATED;
  const ready = await Promise.all(probes.map(({ edit }, index) => readied(edit, found[index])));
  const all = ready.filter((one) => one !== undefined);
  const isSmall = loadsOf(all.map(({ work }) => work)).length === 1;
  return isSmall && all.length === probes.length ? all : GENERAL;
}

/** Whether a table has the rows that its edit was worked out from. */
function hasRowsRead({ at }: PlainTable, { rowsRead }: FewTerms): boolean {
  return (rowsRead?.get(at.sheet) ?? at.rows) === at.rows;
}

/** Writes what is ready; "taken" when somebody else had written there, who keeps what he wrote. */
async function commit(ready: readonly Ready[]): Promise<Applied | "taken" | typeof GENERAL> {
  // A context of its own counts its objects from 1, which is shorter.
  const context = new Excel.RequestContext();
  const works = ready.map(({ work }) => work);
  const { tables } = context.workbook;
  const writings = ready.map((each) => ({ ...each, table: tables.getItem(each.work.at.name) }));
  const changed = writings.flatMap(askChangedRows);
  for (const row of changed) writeChangedRow(row);
  const landings = writings.filter(({ work }) => work.rows.length > 0).map(appendTo);
  const written = await caught(() => context.sync());
  if (!written.ok && !isOnlySight(written.fault))
    return { ok: false, why: "refused", fault: written.fault, standing: await takeBack(works, new Map()) };
  const isMoved = written.ok && !changed.every(isAsExpected);
  const miscopied = written.ok ? landings.filter(isMiscopied) : [];
  forgetSeen(miscopied.flatMap(({ copied }) => copied?.from ?? []));
  const isTakenBy = written.ok && (miscopied.length > 0 || landings.some(isTaken));
  if (!isMoved && !isTakenBy) {
    forgetSeen(works.map(({ at }) => at.sheet));
    return { ok: true, change: changeOf(works) };
  }
  const back = await caught(async () => {
    for (const row of changed) putBackRow(context, row);
    await giveBack(context, landings);
    await context.sync();
  });
  const standing = works.reduce((sum, { rows, changes }) => sum + rows.length + changes.length, 0);
  if (!back.ok) return { ok: false, why: "refused", fault: back.fault, standing };
  return isMoved ? GENERAL : "taken";
}

async function save(
  edits: readonly TableEdit[],
  terms: FewTerms,
): Promise<Applied | "taken" | typeof OUTDATED> {
  const found = await caught(() => locate(new Excel.RequestContext(), edits, terms));
  if (!found.ok && found.fault.kind === "gone" && forgetSeen(edits.map(({ sheet }) => sheet))) return "taken";
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing: 0 };
  if (found.value === OUTDATED || found.value === "taken") return found.value;
  const hooks = terms.whole ? { whole: terms.whole } : {};
  if (found.value === GENERAL) return applyEdits(edits, hooks);
  const ready = found.value.filter(({ work: { rows, changes } }) => rows.length + changes.length > 0);
  const tab = protectedTab(ready.map(({ work }) => work));
  if (tab !== undefined) return { ok: false, why: "protected", tab, standing: 0 };
  await dressFirstUse(ready.map(({ work }) => work));
  const written = await commit(ready);
  return written === GENERAL ? applyEdits(edits, hooks) : written;
}

/**
 * Saves a few rows and cells of declared tables in two small requests, all or nothing: rows are appended, cells are found by the key of
 * their row, and what they held is compared in the request that writes them. What does not stand plainly (a table of another name, a
 * column gone, something right below, a cell that somebody has changed) is left to `applyEdits`, which can cope with that and tells.
 */
export async function saveFew(
  edits: readonly TableEdit[],
  terms: Pick<FewTerms, "whole"> = {},
): Promise<Applied> {
  const applied = await saveWhile(edits, terms);
  if (applied === OUTDATED) throw new Error("Nothing was asked that could be outdated");
  return applied;
}

/** The same, called off with nothing written where what the save rests on does not stand any more. */
export function saveWhile(edits: readonly TableEdit[], terms: FewTerms): Promise<Applied | typeof OUTDATED> {
  const filled = edits.filter(
    ({ added, sealed, changes, puts }) => added.length + sealed.length + changes.length + puts.length > 0,
  );
  return untilFree(() => save(filled, terms));
}
