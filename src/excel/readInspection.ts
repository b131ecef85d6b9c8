import { type Grid, isBlank } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { accounts } from "../schema/sheets/accounts";
import { market } from "../schema/sheets/direction/market";
import { targets } from "../schema/sheets/settings/targets";
import { snapshots } from "../schema/sheets/system/snapshots";
import { askWhole } from "./askWhole";
import { attempt } from "./attempt";
import { blockFromSheet } from "./blockFromSheet";
import { askedBook } from "./askedBook";
import { askBook, type BookProbe } from "./bookProbe";
import type { BookState } from "./bookState";
import type { Attempt } from "./caught";
import type { Inspection } from "./inspection";
import { askTable, ownTable } from "./ownTable";
import { wholeBook } from "./readBook";
import { readBody } from "./readBody";
import { askSize, type TableProbe, tableCells } from "./tableProbe";

/** Excel on the web answers with at most 5 MB: so many cells of deals and history go into one answer. */
const MOST_CELLS = 360_000;

/** Asks for a small table; its records are there after the next sync, none where it does not stand. */
function askRecords<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>) {
  const asked = askWhole(context, sheet);
  return (dates: DateSystem): readonly RecordOf<C>[] => asked(dates).map(({ record }) => record);
}

function cellsOf({ header, body }: TableProbe): number {
  return (header.values[0]?.length ?? 0) * body.rowCount;
}

/** Asks for the history in the request that reads the deals, where both find room in one answer. */
function joinHistory(deals: BookProbe<TableProbe>["deals"], history: TableProbe): boolean {
  const own = ownTable(deals)?.asked;
  if (!own || cellsOf(own) + cellsOf(history) > MOST_CELLS) return false;
  history.body.load("values");
  return true;
}

async function historyCells(
  context: Excel.RequestContext,
  probe: TableProbe,
  isJoined: boolean,
): Promise<Grid> {
  const { body } = probe;
  const cells = isJoined ? (body.values as Grid) : await readBody(context, body, body.rowCount);
  return cells.filter((row) => !row.every(isBlank));
}

/**
 * Reads the whole book with what stands beside the deals when they are inspected, in two syncs; more only where deals and history
 * find no room in one answer.
 */
export function readInspection(): Promise<
  Attempt<{ readonly book: BookState; readonly beside: Inspection }>
> {
  return attempt(async (context) => {
    const { probe, history, asked } = await askedBook(context, (look) => ({
      probe: askBook(look, askSize),
      history: askTable(look, snapshots, askSize),
      asked: {
        targets: askRecords(context, targets),
        accounts: askRecords(context, accounts),
        market: askRecords(context, market),
      },
    }));
    const kept = ownTable(history)?.asked;
    const isJoined = kept !== undefined && joinHistory(probe.deals, kept);
    const book = await wholeBook(context, probe);
    const dates = probe.dates();
    const rows = kept && (await historyCells(context, kept, isJoined));
    const beside: Inspection = {
      targets: asked.targets(dates),
      accounts: asked.accounts(dates),
      market: asked.market(dates),
      history: kept && rows ? blockFromSheet(snapshots, tableCells(kept, rows, dates).cells, dates) : null,
    };
    return { book, beside };
  });
}
