import type { Cell, Grid } from "../kit/cell";

/** Excel on the web answers with at most 5 MB; a deal of two dozen cells takes some 200 bytes. */
const ROWS_A_REQUEST = 12_000;

/** The cells of a table's body, in as many requests as the host's limit asks for: one up to 12,000 rows. */
export async function readBody(
  context: Excel.RequestContext,
  body: Excel.Range,
  rows: number,
): Promise<Grid> {
  const grid: (readonly Cell[])[] = [];
  for (let from = 0; from < rows; from += ROWS_A_REQUEST) {
    const count = Math.min(ROWS_A_REQUEST, rows - from);
    grid.push(...(await readBlock(context, body.getRow(from).getResizedRange(count - 1, 0))));
  }
  return grid;
}

async function readBlock(context: Excel.RequestContext, block: Excel.Range): Promise<Grid> {
  block.load("values");
  await context.sync();
  return block.values as Cell[][];
}
