import { bareAddress } from "../../kit/bareAddress";
import type { Cell } from "../../kit/cell";
import { type Run, runsOf } from "../../kit/runs";
import { asFound } from "./asFound";
import { requestBytes } from "./chunks";
import { emptyFirstRow } from "./clearStaged";
import type { EditWork, Overtaken } from "./editWork";
import { askGround, giveBackGround, type Ground, isAsRead } from "./ground";
import type { Load } from "./pieces";

/** An appended row as it was written and where it stands now. */
export interface AddedRow {
  readonly index: number;
  readonly key: string;
  readonly record: Readonly<Record<string, Cell>>;
}

/** What taking a change of one table back does to it. */
export interface Removal {
  readonly work: EditWork;
  /** Whether the sheet came into sight with these rows, and goes out of it with the last of them. */
  readonly wasShown: boolean;
  readonly untouched: readonly AddedRow[];
  readonly kept: readonly Overtaken[];
}

/** Rows that go, with what the request that takes them away found there; null where that is too much for one answer. */
interface Block {
  readonly run: Run;
  readonly range: Excel.Range;
  readonly isRead: boolean;
}

/** A table as the request that takes rows away found it. */
export interface StandingRows {
  readonly removal: Removal;
  readonly ground: Ground;
  readonly blocks: readonly Block[];
}

/** Rows that weigh more are not read once more: the answer would be too large for Excel. */
export const MOST_READ = 1_500_000;

/** The header of the first cell that is not as it was written, or null; calculated columns do not count. */
export function touchedHeader(work: EditWork, row: AddedRow, cells: readonly Cell[]): string | null {
  const calculated = Object.values(work.edit.sheet.columns).flatMap((c) => (c.formula ? [c.header] : []));
  for (const [index, header] of work.at.headers.entries()) {
    if (calculated.includes(header)) continue;
    if ((cells[index] ?? "") !== (row.record[header] ?? "")) return header;
  }
  return null;
}

function isWhole({ untouched, work }: Removal): boolean {
  return untouched.length === work.at.rows && untouched.length > 0;
}

/** The rows that go. A table keeps at least one body row: the first is emptied instead. */
function goneRows(removal: Removal): readonly AddedRow[] {
  return isWhole(removal) ? removal.untouched.slice(1) : removal.untouched;
}

/** What calculated and blank cells weigh in an answer, on the long side. */
const CELL_BYTES = 10;

/** What an appended row weighs in an answer that holds its values. */
export function valueBytes({ at }: EditWork, { record }: AddedRow): number {
  return requestBytes(Object.values(record)) + at.headers.length * CELL_BYTES;
}

/** What the formulas of a row weigh in an answer. */
function formulaBytes({ edit }: EditWork): number {
  return Object.values(edit.sheet.columns).reduce((sum, { formula = "" }) => sum + formula.length, 0);
}

/** Asks how a table stands in the request that changes it, before it does. */
export function askStanding(context: Excel.RequestContext, removal: Removal, load: Load): StandingRows {
  const { work } = removal;
  const ground = askGround(context, work, { load, isSplit: false });
  const gone = goneRows(removal);
  const weight = gone.reduce((sum, row) => sum + 2 * valueBytes(work, row), gone.length * formulaBytes(work));
  const body = ground.table.getDataBodyRange();
  const blocks = runsOf(gone.map(({ index }) => index)).map((run) => {
    const range = body
      .getRow(run.from)
      .getResizedRange(run.count - 1, 0)
      .load("address");
    const isRead = weight <= MOST_READ;
    return { run, range: isRead ? range.load("formulas,values") : range, isRead };
  });
  return { removal, ground, blocks };
}

/** Takes rows away, from below; a table that held nothing else is blank again. */
export function removeRows(context: Excel.RequestContext, { removal, blocks }: StandingRows): void {
  const { work, wasShown } = removal;
  const table = context.workbook.tables.getItem(work.at.name);
  for (const { run } of blocks.toReversed()) {
    const block = table.getDataBodyRange().getRow(run.from);
    block.getResizedRange(run.count - 1, 0).delete(Excel.DeleteShiftDirection.up);
  }
  if (!isWhole(removal)) return;
  if (wasShown) table.worksheet.visibility = "Hidden";
  emptyFirstRow(table, work.at);
}

/** Whether the rows that went were those that were read, untouched, and the table had not changed otherwise. */
export function isStanding({ removal, ground, blocks }: StandingRows): boolean {
  const rowAt = new Map(removal.untouched.map((row) => [row.index, row]));
  const isUntouched = ({ run, range, isRead }: Block): boolean =>
    !isRead ||
    (range.values as Cell[][]).every((cells, offset) => {
      const row = rowAt.get(run.from + offset);
      return row !== undefined && touchedHeader(removal.work, row, cells) === null;
    });
  return isAsRead(ground) && blocks.every(isUntouched);
}

/** Puts the rows that went where they stood, with all that the request had found in the table. */
export function putBackRows(context: Excel.RequestContext, { removal, ground, blocks }: StandingRows): void {
  const { table, whole, first } = ground;
  for (const { range, isRead } of blocks) {
    if (!isRead) continue;
    const place = table.worksheet.getRange(bareAddress(range.address));
    place.insert(Excel.InsertShiftDirection.down);
    table.worksheet.getRange(bareAddress(range.address)).formulas = asFound(range);
  }
  if (blocks.every(({ isRead }) => isRead)) table.resize(bareAddress(whole.address));
  if (isWhole(removal)) table.getDataBodyRange().getRow(0).formulas = asFound(first);
  if (isWhole(removal) && removal.wasShown) table.worksheet.visibility = "Visible";
  giveBackGround(context, ground);
}
