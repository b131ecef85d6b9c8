import { type Cell, isBlank } from "../../kit/cell";
import { asFound } from "./asFound";
import type { EditWork } from "./editWork";
import { isBlankRow } from "../isBlankRow";

/** The cells that rows were written to below a table, with what the writing request found there as it began. */
export interface Landing {
  readonly work: EditWork;
  readonly address: string;
  readonly range: Excel.Range;
  /** The row before, where the rows follow from it: lines of the log do. */
  readonly ahead: Excel.Range | null;
}

/** A table that was never filled has one row already, blank but for its calculated columns. */
function isFree({ at }: EditWork, row: readonly Cell[], index: number): boolean {
  return at.rows === 0 && index === 0 ? isBlankRow(at.sheet, at.headers, row) : row.every(isBlank);
}

/** How many rows somebody else had written there between the reading and the writing. */
function rowsTaken({ work, range }: Landing): number {
  const rows = range.formulas as Cell[][];
  const free = rows.findIndex((row, index) => isFree(work, row, index));
  return free === -1 ? rows.length : free;
}

/** Whether somebody else had written where the rows went, or changed the row from which they follow. */
export function isTaken({ work, range, ahead }: Landing): boolean {
  const [before = []] = (ahead?.values ?? []) as Cell[][];
  if (ahead && !before.every((cell, index) => cell === work.at.last[index])) return true;
  return !(range.formulas as Cell[][]).every((row, index) => isFree(work, row, index));
}

/** Rows of somebody else that may stand below a table that was cut short. */
const MOST_CUT = 2_000;

/** A landing whose cells are given back, with the rows that stand below it now; the answers are there after the sync. */
interface Returned {
  readonly landing: Landing;
  readonly table: Excel.Table;
  readonly last: Excel.Range;
  readonly below: Excel.Range;
}

function giveCells(context: Excel.RequestContext, landing: Landing): Returned {
  const table = context.workbook.tables.getItem(landing.work.at.name);
  const range = table.worksheet.getRange(landing.address);
  range.formulas = asFound(landing.range);
  const last = range.getLastRow().load("rowIndex");
  const below = range.getRowsBelow(MOST_CUT).getUsedRangeOrNullObject(true).load("formulas,rowIndex");
  return { landing, table, last, below };
}

/** Rows of somebody else that were cut off when the table was resized: they stand right below it. */
function rowsCut({ landing, last, below }: Returned): number {
  const isFull = rowsTaken(landing) === landing.work.rows.length;
  if (!isFull || below.isNullObject || below.rowIndex !== last.rowIndex + 1) return 0;
  const end = (below.formulas as Cell[][]).findIndex((row) => row.every(isBlank));
  return end === -1 ? below.formulas.length : end;
}

/** Puts back what was written over, and gives each table the rows that others had given it. */
export async function giveBack(context: Excel.RequestContext, landings: readonly Landing[]): Promise<void> {
  const returned = landings.map((landing) => giveCells(context, landing));
  await context.sync();
  for (const each of returned) {
    const rows = each.landing.work.at.rows + rowsTaken(each.landing) + rowsCut(each);
    each.table.resize(each.table.getHeaderRowRange().getResizedRange(Math.max(1, rows), 0));
  }
  await context.sync();
}
