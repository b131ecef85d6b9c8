import { type Cell, type Grid, isBlank } from "../../kit/cell";
import { asFound } from "./asFound";
import { foundThere, type Landing, rowsTaken } from "./landing";
import { typedText } from "../../kit/typedText";

/** Rows of somebody else that may stand below a table that was cut short. */
const MOST_BELOW = 2_000;

/** The waits, in milliseconds, before it is looked again whether those who wrote over our rows have given them back. */
const WAITS = [0, 50, 100, 200, 400, 800, 1600];

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What stands by now where rows went, and below; the answers are there after the sync. */
interface Looked {
  readonly landing: Landing;
  readonly range: Excel.Range;
  readonly last: Excel.Range;
  readonly below: Excel.Range;
}

function look(context: Excel.RequestContext, landing: Landing): Looked {
  const range = rangeOf(context, landing).load("formulas,values");
  const last = range.getLastRow().load("rowIndex");
  const below = range.getRowsBelow(MOST_BELOW).getUsedRangeOrNullObject(true);
  below.load("formulas,values,rowIndex");
  return { landing, range, last, below };
}

function rangeOf(context: Excel.RequestContext, { work, address }: Landing): Excel.Range {
  return context.workbook.tables.getItem(work.at.name).worksheet.getRange(address);
}

/** Whether the cells of one are there in the other, which may be wider. */
function isSame(some: Grid, others: Grid): boolean {
  return some.every((row, y) => row.every((cell, x) => cell === others[y]?.[x]));
}

/** Whether the rows that we wrote stand there still. */
function isOurs({ landing: { work, copied }, range }: Looked): boolean {
  const now = range.values as Cell[][];
  return work.rows.every((row, y) =>
    row.every((cell, x) => cell === null || x === copied?.column || typedText(now[y]?.[x] ?? "") === cell),
  );
}

/** Whether it stands as we found it: somebody who wrote over us has put it back already. */
function isAsFound({ landing, range }: Looked): boolean {
  return isSame(foundThere(landing).formulas, range.formulas as Cell[][]);
}

/** Rows of somebody else right below ours, as they are to be written again. */
function rowsBelow({ last, below }: Looked): readonly Cell[][] {
  if (below.isNullObject || below.rowIndex !== last.rowIndex + 1) return [];
  const rows = asFound(below);
  const end = (below.formulas as Cell[][]).findIndex((row) => row.every(isBlank));
  return end === -1 ? rows : rows.slice(0, end);
}

/** What was found, as wide as the table: of rows that others wrote the columns that we wrote none of are theirs. */
function foundAcross(landing: Landing, taken: number): (Cell | null)[][] {
  const { headers } = landing.work.at;
  return asFound(foundThere(landing)).map((row, index) =>
    headers.map((_, column) => row[column] ?? (index < taken ? null : "")),
  );
}

/** Puts back what we wrote over; rows that others have put below ours move up behind it. */
function putBack(context: Excel.RequestContext, looked: Looked): void {
  const { landing } = looked;
  const taken = rowsTaken(landing);
  const found = foundAcross(landing, taken);
  const below = rowsBelow(looked);
  const gap = found.length - taken;
  const blank = landing.work.at.headers.map((): Cell => "");
  const moved = gap === 0 ? [] : [...below, ...Array.from({ length: gap }, () => blank)];
  const block = [...found.slice(0, taken), ...moved];
  const range = rangeOf(context, landing);
  range.getResizedRange(block.length - found.length, 0).formulas = block;
  const rows = Math.max(1, landing.work.at.rows + taken + below.length);
  const table = context.workbook.tables.getItem(landing.work.at.name);
  table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
}

/** Puts back, and again where others have put rows below ours since it was looked: they would stand outside the table. */
async function putBackAll(context: Excel.RequestContext, looked: readonly Looked[]): Promise<void> {
  if (looked.length === 0) return;
  const begun = looked.map(({ landing }) => look(context, landing));
  for (const each of looked) putBack(context, each);
  await context.sync();
  const overtaken = begun.filter((each, at) => {
    const before = looked[at];
    return before !== undefined && rowsBelow(each).length > rowsBelow(before).length;
  });
  await putBackAll(context, overtaken);
}

/** Gives back where our rows stand still; gives those where others wrote over them and have not given back. */
async function giveOurs(
  context: Excel.RequestContext,
  landings: readonly Landing[],
): Promise<readonly Landing[]> {
  const looked = landings.map((landing) => look(context, landing));
  await context.sync();
  const ours = looked.filter(isOurs);
  await putBackAll(context, ours);
  const others = looked.filter((each) => !ours.includes(each) && !isAsFound(each));
  return others.map(({ landing }) => landing);
}

/**
 * Puts back what was written over, and gives each table the rows that others had given it. Of several who wrote at one
 * place and moment the last gives back first: whoever finds other rows than his own waits, and in the end leaves them.
 */
export async function giveBack(context: Excel.RequestContext, landings: readonly Landing[]): Promise<void> {
  let left = landings;
  for (const milliseconds of WAITS) {
    if (left.length === 0) break;
    await wait(milliseconds);
    left = await giveOurs(context, left);
  }
}
