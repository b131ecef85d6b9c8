import type { Grid } from "../kit/cell";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { type Deal, pipeline } from "../schema/sheets/pipeline";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { type DealSnapshot, snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
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

function ask<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>) {
  const asked = askOwnTable(context, sheet.table, askCells);
  return (): readonly RecordOf<C>[] | null => {
    const found = ownTable(asked)?.asked;
    if (!found) return null;
    return fromCells(sheet, tableCells(found, found.body.values as Grid)).records.map(({ record }) => record);
  };
}

/** Reads the history whole with the deals, in one sync. */
export function readDealHistory(): Promise<Attempt<DealHistory>> {
  return attempt(async (context) => {
    const history = ask(context, snapshots);
    const deals = ask(context, pipeline);
    const [listed, staged] = [ask(context, periods), ask(context, stages)];
    await context.sync();
    return {
      history: history(),
      deals: deals() ?? [],
      periods: listed() ?? [],
      stages: staged() ?? [],
    };
  });
}
