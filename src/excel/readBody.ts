import type { Cell, Grid } from "../kit/cell";
import { faultOf } from "./excelFault";

/** Excel on the web answers with at most 5 MB; a deal of two dozen cells takes some 200 bytes. */
const ROWS_A_REQUEST = 12_000;

/** The cells of a table's body, in as many requests as the host's limit asks for: one up to 12,000 rows, unless they hold long texts. */
export async function readBody(
  context: Excel.RequestContext,
  body: Excel.Range,
  rows: number,
): Promise<Grid> {
  const grid: (readonly Cell[])[] = [];
  for (let from = 0; from < rows; from += ROWS_A_REQUEST) {
    const count = Math.min(ROWS_A_REQUEST, rows - from);
    grid.push(...(await readRows(context, body, { from, count })));
  }
  return grid;
}

/** Rows of a body, counted from its first. */
interface Rows {
  readonly from: number;
  readonly count: number;
}

/** The cells of some rows; what is too much for one answer of Excel is asked for in halves. */
async function readRows(
  context: Excel.RequestContext,
  body: Excel.Range,
  { from, count }: Rows,
): Promise<Grid> {
  try {
    return await readBlock(context, body.getRow(from).getResizedRange(count - 1, 0));
  } catch (error) {
    if (count === 1 || faultOf(error).kind !== "tooLarge") throw error;
  }
  const half = Math.ceil(count / 2);
  const upper = await readRows(context, body, { from, count: half });
  return [...upper, ...(await readRows(context, body, { from: from + half, count: count - half }))];
}

async function readBlock(context: Excel.RequestContext, block: Excel.Range): Promise<Grid> {
  block.load("values");
  await context.sync();
  return block.values as Cell[][];
}
