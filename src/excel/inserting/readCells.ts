import type { Cell, Grid } from "../../kit/cell";
import type { DateSystem } from "../../kit/dateSystem";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { askDates } from "../dateSystem";

/** Cells that a formula reads: columns of a table side by side, the cell of a name, or a range. */
export type CellsAt =
  | {
      readonly kind: "columns";
      readonly table: string;
      /** Places of the first and the last column, from 0. */
      readonly from: number;
      readonly to: number;
      readonly isWithHeaders: boolean;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "range"; readonly tab: string; readonly address: string };

/** Cells as they stand, in the order in which they were asked for, with days as the workbook counts them. */
export interface CellsRead {
  readonly dates: DateSystem;
  readonly grids: readonly Grid[];
}

/** Excel on the web answers with at most 5 MB; a cell takes some 20 bytes. */
const CELLS_AT_ONCE = 100_000;

/** Rows of one of the ranges that are read together. */
interface Slice {
  readonly at: number;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** Reads cells in as many requests as Excel's limit asks for, after one that asks how many they are. */
export function readCells(places: readonly CellsAt[]): Promise<Attempt<CellsRead>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const ranges = places.map((place) => rangeOf(context, place).load("rowCount,columnCount"));
    await context.sync();
    const grids = ranges.map((): (readonly Cell[])[] => []);
    for (const batch of batchesOf(ranges.flatMap(slicesOf))) {
      for (const { at, rows } of await readBatch(context, batch)) grids[at]?.push(...rows);
    }
    return { dates: dates(), grids };
  });
}

async function readBatch(context: Excel.RequestContext, batch: readonly Slice[]) {
  for (const { range } of batch) range.load("values");
  await context.sync();
  return batch.map(({ at, range }) => ({ at, rows: range.values as Cell[][] }));
}

function rangeOf({ workbook }: Excel.RequestContext, place: CellsAt): Excel.Range {
  if (place.kind === "name") return workbook.names.getItem(place.name).getRange();
  if (place.kind === "range") return workbook.worksheets.getItem(place.tab).getRange(place.address);
  const table = workbook.tables.getItem(place.table);
  const rows = place.isWithHeaders ? table.getRange() : table.getDataBodyRange();
  return rows.getColumn(place.from).getResizedRange(0, place.to - place.from);
}

function slicesOf(range: Excel.Range, at: number): readonly Slice[] {
  const { rowCount, columnCount } = range;
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const slices: Slice[] = [];
  for (let from = 0; from < rowCount; from += most) {
    const rows = Math.min(most, rowCount - from);
    slices.push({
      at,
      range: range.getRow(from).getResizedRange(rows - 1, 0),
      cells: rows * columnCount,
    });
  }
  return slices;
}

function batchesOf(slices: readonly Slice[]): readonly (readonly Slice[])[] {
  const batches: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    if (slice.cells > room) {
      batches.push([]);
      room = CELLS_AT_ONCE;
    }
    batches.at(-1)?.push(slice);
    room -= slice.cells;
  }
  return batches;
}
