import type { Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import { pipeline } from "../schema/sheets/pipeline";
import { blockFromSheet } from "./blockFromSheet";
import { askOwnTable, ownTable, type OwnTable } from "./ownTable";
import { askSideBySide, type ColumnsProbe, readSideBySide } from "./sideBySide";

/** The columns of which forecasts are worked out, from the deal's id to its day of closing. */
const { dealId, owner, stage, category, status, created, closeDate, amount, probability, closedOn } =
  pipeline.columns;
const DEAL_HEADERS = [
  dealId,
  owner,
  stage,
  category,
  status,
  created,
  closeDate,
  amount,
  probability,
  closedOn,
].map(({ header }) => header);

/** What was asked of the deals; the answers are there after the next sync. */
export type AskedDeals = OwnTable<ColumnsProbe>;

/** Asks for the ten columns that worksheet functions read. */
export function askDealBlock(context: Excel.RequestContext): AskedDeals {
  return askOwnTable(context, pipeline.table, (table) => askSideBySide(table, DEAL_HEADERS));
}

/** The columns side by side, header first; one that is not there is left out, and of many deals the rest is read now. */
export async function readDealBlock(
  context: Excel.RequestContext,
  asked: AskedDeals,
  dates: DateSystem,
): Promise<Grid> {
  return blockFromSheet(pipeline, await readSideBySide(context, ownTable(asked)?.asked), dates);
}
