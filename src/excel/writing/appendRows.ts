import { type Cell, isBlank } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import { fold } from "../../kit/text";
import { type BookMark, readMark } from "../../schema/bookMark";
import type { Sheet } from "../../schema/sheet";
import { isNewer } from "../newerBook";
import { isLogOnly, type TableEdit } from "../../schema/tableEdit";
import type { Applied } from "./applied";
import { applyEdits } from "./applyEdits";
import { caught } from "../caught";
import { changeOf } from "./change";
import { askDates } from "../dateSystem";
import { type EditWork, editWork, protectedTab } from "./editWork";
import { dressFirstUse, isOnlySight, showFirstUse } from "./firstUse";
import { isBlankRow } from "../isBlankRow";
import { giveBack } from "./giveBack";
import { isTaken, type Landing } from "./landing";
import type { LocatedTable } from "./locatedTable";
import { plainText } from "./plainText";
import { takeBack } from "./takeBack";
import { untilFree } from "./untilFree";

/**
 * What a write rests on besides its tables: asked for in the request that finds them, and answered before anything is written. False
 * calls it off.
 */
export type Guard = (context: Excel.RequestContext) => () => boolean;

/** A table that is about to grow: its frame, and its last row with the rows below in which the new ones will stand. */
interface Probe {
  readonly edit: TableEdit;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly tail: Excel.Range;
}

/** The first and the last column and row of an address such as 'My tab'!A5:L7. */
interface Frame {
  readonly tab: string;
  readonly left: string;
  readonly top: number;
  readonly right: string;
  readonly bottom: number;
}

/** An edit ready to be written, and where its table stands. */
interface Ready {
  readonly work: EditWork;
  readonly frame: Frame;
}

function probe(context: Excel.RequestContext, edit: TableEdit): Probe {
  const table = context.workbook.tables.getItemOrNullObject(edit.sheet.table);
  // In one load: every further one costs as much again.
  table.load(
    "columns/items/name,worksheet/visibility,worksheet/protection/protected,worksheet/customProperties/items/value",
  );
  const whole = table.getRange();
  whole.load("address");
  const tail = whole.getLastRow().getResizedRange(edit.added.length + edit.sealed.length, 0);
  if (edit.sealed.length > 0) tail.load("formulas,values");
  else tail.load("formulas");
  return { edit, table, whole, tail };
}

/** Where the table stands when it does so plainly: under its own name, on our sheet, with nothing below; undefined otherwise. */
function plainly({ edit, table, whole, tail }: Probe, dates: DateSystem): LocatedTable | undefined {
  const { sheet } = edit;
  const mark = table.isNullObject ? undefined : markOf(table, sheet);
  if (!mark) return undefined;
  const headers = table.columns.items.map(({ name }) => name);
  const known = new Set(headers.map(fold));
  const isWhole = Object.values(sheet.columns).every(({ header }) => known.has(fold(header)));
  const [last = [], ...below] = tail.formulas as Cell[][];
  if (!isWhole || below.some((row) => !row.every(isBlank))) return undefined;
  const { tab, top, bottom } = frameOf(whole);
  const isEmpty = bottom === top + 1 && isBlankRow(sheet, headers, last);
  return {
    sheet,
    dates,
    name: sheet.table,
    tab,
    isProtected: table.worksheet.protection.protected,
    isHidden: table.worksheet.visibility === Excel.SheetVisibility.hidden,
    isBare: mark.isBare,
    headers,
    firstRow: top + 1,
    rows: isEmpty ? 0 : bottom - top,
    keys: [],
    columns: new Map(),
    last: edit.sealed.length > 0 ? ((tail.values as Cell[][])[0] ?? []) : [],
    isBlockedBelow: false,
    staged: null,
  };
}

/** The mark of the table's sheet where that is ours. */
function markOf({ worksheet }: Excel.Table, sheet: Sheet): BookMark | undefined {
  const marks = worksheet.customProperties.items.filter(({ value }) => !isNewer(value));
  return marks.map(({ value }) => readMark(value)).find((mark) => mark?.sheet === sheet.name);
}

function frameOf({ address }: Excel.Range): Frame {
  const [, tab = "", left = "", top, right = "", bottom] =
    /^(.*)!([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    tab: tab.replace(/^'(.*)'$/, "$1").replaceAll("''", "'"),
    left,
    top: Number(top),
    right,
    bottom: Number(bottom),
  };
}

function askFound(range: Excel.Range): Excel.Range {
  return range.load("formulas,values");
}

function askAhead(range: Excel.Range): Excel.Range {
  return range.getRowsAbove(1).load("values");
}

/**
 * Grows the table first: Excel gives the new rows its formats, rules and calculated columns; then fills them. Everything goes by
 * address, which costs less than ranges kept from the reading; Excel refuses to grow a table whose header is not where it was. What
 * stands there by now is read in the same request, before it is written over.
 */
function write(context: Excel.RequestContext, { work, frame: { left, top, right } }: Ready): Landing {
  const { at, rows } = work;
  const first = at.firstRow + at.rows;
  const last = first + rows.length - 1;
  const table = context.workbook.tables.getItem(at.name);
  const address = `${left}${String(first)}:${right}${String(last)}`;
  const range = askFound(table.worksheet.getRange(address));
  const ahead = work.edit.sealed.length > 0 && at.rows > 0 ? askAhead(range) : null;
  table.resize(`${left}${String(top)}:${right}${String(last)}`);
  range.values = rows.map((row) => row.map((cell) => (cell === null ? null : plainText(cell))));
  showFirstUse(table, work);
  return { work, address, range, ahead };
}

/** What stands plainly, ready to be written; undefined when something does not. */
async function locate(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  guard: Guard,
): Promise<readonly Ready[] | "outdated" | undefined> {
  const dates = askDates(context);
  const probes = edits.map((edit) => probe(context, edit));
  const stands = guard(context);
  await context.sync();
  if (!stands()) return "outdated";
  const ready: Ready[] = [];
  for (const each of probes) {
    if (each.table.isNullObject && isLogOnly(each.edit)) continue;
    const at = plainly(each, dates());
    if (!at) return undefined;
    const work = await editWork(each.edit, at);
    ready.push({ work, frame: frameOf(each.whole) });
  }
  return ready;
}

/** Writes what is ready; "taken" when somebody else had written there, who keeps what he wrote. */
async function commit(context: Excel.RequestContext, ready: readonly Ready[]): Promise<Applied | "taken"> {
  const works = ready.map(({ work }) => work);
  const landings = ready.map((each) => write(context, each));
  const written = await caught(() => context.sync());
  if (!written.ok && !isOnlySight(written.fault))
    return { ok: false, why: "refused", fault: written.fault, standing: await takeBack(works, new Map()) };
  if (written.ok && landings.some(isTaken)) {
    const back = await caught(() => giveBack(context, landings));
    const standing = works.reduce((sum, { rows }) => sum + rows.length, 0);
    return back.ok ? "taken" : { ok: false, why: "refused", fault: back.fault, standing };
  }
  return { ok: true, change: changeOf(works) };
}

async function append(filled: readonly TableEdit[], guard: Guard): Promise<Applied | "taken" | "outdated"> {
  const context = new Excel.RequestContext();
  const found = await caught(() => locate(context, filled, guard));
  if (!found.ok) return { ok: false, why: "refused", fault: found.fault, standing: 0 };
  if (found.value === "outdated") return "outdated";
  if (!found.value) return applyEdits(filled);
  const works = found.value.map(({ work }) => work);
  const tab = protectedTab(works);
  if (tab !== undefined) return { ok: false, why: "protected", tab, standing: 0 };
  await dressFirstUse(works);
  return commit(context, found.value);
}

/**
 * Appends a few rows to declared tables in two small requests, all or nothing. A table that does not stand plainly (another name,
 * a column gone, something right below it) is left to `applyEdits`, which can cope with that.
 */
export async function appendRows(edits: readonly TableEdit[]): Promise<Applied> {
  const applied = await appendWhile(edits, () => () => true);
  if (applied === "outdated") throw new Error("Nothing was asked that could be outdated");
  return applied;
}

/** The same, called off with nothing written where what the write rests on does not stand any more. */
export function appendWhile(edits: readonly TableEdit[], guard: Guard): Promise<Applied | "outdated"> {
  const filled = edits.filter(({ added, sealed }) => added.length + sealed.length > 0);
  return untilFree(() => append(filled, guard));
}
