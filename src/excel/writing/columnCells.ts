import type { Cell } from "../../kit/cell";
import type { Run } from "../../kit/runs";
import { requestBytes } from "./chunks";

/** Up to so many columns are read whole, however long they are. */
const FEW_COLUMNS = 4;

/** Of more columns so many rows come with the first answer; those below the table are blank and weigh next to nothing. */
const FIRST_ROWS = 4_000;

/** What an answer may weigh by the rows that were seen; Excel refuses 5 MB, and the rows that follow may be longer. */
export const ANSWER_BYTES = 3_000_000;

/** Columns of one table by header, each from its first body row on. */
export type AskedColumns = ReadonlyMap<string, Excel.Range>;

function valuesOf(range: Excel.Range): readonly Cell[] {
  return (range.values as Cell[][]).map(([cell]) => cell ?? "");
}

/** Asks for columns of a table: a few of them whole, of many the first rows. */
export function askColumns(table: Excel.Table, headers: readonly string[]): AskedColumns {
  const asked = headers.map((header): [string, Excel.Range] => {
    const column = table.columns.getItemOrNullObject(header).getDataBodyRange();
    const range =
      headers.length <= FEW_COLUMNS ? column : column.getCell(0, 0).getResizedRange(FIRST_ROWS - 1, 0);
    return [header, range.load("values")];
  });
  return new Map(asked);
}

/** The first header that the table has no column of, or undefined. */
export function lackingHeader(asked: AskedColumns): string | undefined {
  return [...asked].find(([, range]) => range.isNullObject)?.[0];
}

/** All cells of the columns that were asked for and are there; of many long ones the rest is read now, in answers that Excel gives. */
export async function readColumns(
  context: Excel.RequestContext,
  columns: AskedColumns,
  rows: number,
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const asked = new Map([...columns].filter(([, { isNullObject }]) => !isNullObject));
  const first = new Map([...asked].map(([header, range]) => [header, valuesOf(range).slice(0, rows)]));
  if (columns.size <= FEW_COLUMNS || rows <= FIRST_ROWS) return first;
  const weight = [...first.values()].reduce((sum, cells) => sum + requestBytes(cells), 0) / FIRST_ROWS;
  const whole = new Map([...first].map(([header, cells]) => [header, [...cells]]));
  const step = Math.max(1, Math.floor(ANSWER_BYTES / weight));
  for (let from = FIRST_ROWS; from < rows; from += step) {
    const block = await readBlock(context, asked, { from, count: Math.min(step, rows - from) });
    for (const [header, cells] of block) for (const cell of cells) whole.get(header)?.push(cell);
  }
  return whole;
}

async function readBlock(
  context: Excel.RequestContext,
  asked: AskedColumns,
  { from, count }: Run,
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const block = [...asked].map(([header, range]): [string, Excel.Range] => [
    header,
    range
      .getCell(from, 0)
      .getResizedRange(count - 1, 0)
      .load("values"),
  ]);
  await context.sync();
  return new Map(block.map(([header, range]) => [header, valuesOf(range)]));
}
