import type { Cell, Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import { pipeline } from "../schema/sheets/pipeline";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { type DealSnapshot, snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askOwnTable, ownTable } from "./ownTable";
import { readBody } from "./readBody";
import { askCells, askSize, type TableProbe, tableCells } from "./tableProbe";

/** A history of up to so many rows comes with the first answer; rows below it are blank and weigh next to nothing. */
const FIRST_ROWS = 4_000;

/** What an import has to know of the book besides the deals that it changes. */
export interface ImportBasis {
  readonly stages: readonly Located<Stage>[];
  /** How the deals stood; null in a book that an older Control Book built without a place for it. */
  readonly history: readonly DealSnapshot[] | null;
  /** The ids that stand on Pipeline. */
  readonly dealIds: readonly string[];
}

function askIds(table: Excel.Table): Excel.Range {
  const ids = table.columns.getItemOrNullObject(pipeline.columns.dealId.header).getDataBodyRange();
  return ids.load("values");
}

function idsOf(ids: Excel.Range | undefined): readonly string[] {
  if (!ids || ids.isNullObject) return [];
  return (ids.values as Cell[][]).map(([id]) => String(id ?? "").trim());
}

interface HistoryProbe extends TableProbe {
  readonly first: Excel.Range;
}

function askHistory(table: Excel.Table): HistoryProbe {
  const size = askSize(table);
  const first = size.body
    .getRow(0)
    .getResizedRange(FIRST_ROWS - 1, 0)
    .load("values");
  return { ...size, first };
}

/** The rows of the history; a long one is read in answers that Excel gives. */
async function historyBody(context: Excel.RequestContext, { body, first }: HistoryProbe): Promise<Grid> {
  const { rowCount } = body;
  return rowCount <= FIRST_ROWS
    ? (first.values as Grid).slice(0, rowCount)
    : readBody(context, body, rowCount);
}

async function read(context: Excel.RequestContext): Promise<ImportBasis> {
  const dates = askDates(context);
  const asked = askOwnTable(context, stages.table, askCells);
  const kept = askOwnTable(context, snapshots.table, askHistory);
  const deals = askOwnTable(context, pipeline.table, askIds);
  await context.sync();
  const found = ownTable(asked)?.asked;
  const rows = ownTable(kept)?.asked;
  return {
    stages: found ? fromCells(stages, tableCells(found, found.body.values as Grid, dates())).records : [],
    history: rows ? historyIn(tableCells(rows, await historyBody(context, rows), dates())) : null,
    dealIds: idsOf(ownTable(deals)?.asked),
  };
}

function historyIn(cells: Parameters<typeof fromCells>[1]): readonly DealSnapshot[] | null {
  const { records, missing } = fromCells(snapshots, cells);
  const lacks = [snapshots.columns.snapshot, snapshots.columns.dealId].some(({ header }) =>
    missing.includes(header),
  );
  return lacks ? null : records.map(({ record }) => record);
}

/** Reads in one sync what an import has to know of the book besides its deals; a long history takes more. */
export function readImportBasis(): Promise<Attempt<ImportBasis>> {
  return attempt(read);
}
