import type { Grid } from "../kit/cell";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { type Deal, pipeline } from "../schema/sheets/pipeline";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { type DealSnapshot, snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates, type AskedDates } from "./dateSystem";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

/** The history of the deals and what it is held against. */
export interface DealHistory {
  /** Null in a book that an older Control Book built without a place for it. */
  readonly history: readonly DealSnapshot[] | null;
  readonly deals: readonly Deal[];
  readonly periods: readonly Period[];
  readonly stages: readonly Stage[];
}

function ask<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>, dates: AskedDates) {
  const asked = askOwnTable(context, sheet.table, askCells);
  return (): readonly RecordOf<C>[] | null => {
    const found = ownTable(asked)?.asked;
    if (!found) return null;
    const cells = tableCells(found, found.body.values as Grid, dates());
    return fromCells(sheet, cells).records.map(({ record }) => record);
  };
}

/** Reads the history whole with the deals, in one sync. */
export function readDealHistory(): Promise<Attempt<DealHistory>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const history = ask(context, snapshots, dates);
    const deals = ask(context, pipeline, dates);
    const [listed, staged] = [ask(context, periods, dates), ask(context, stages, dates)];
    await context.sync();
    return {
      history: history(),
      deals: deals() ?? [],
      periods: listed() ?? [],
      stages: staged() ?? [],
    };
  });
}
