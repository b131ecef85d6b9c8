import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import { type Kpi, kpis } from "../schema/sheets/kpis";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

/** The measures of the book, active or not; none where the table is not there. */
export function readKpis(): Promise<Attempt<readonly Located<Kpi>[]>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const candidates = askOwnTable(context, kpis.table, askCells);
    await context.sync();
    const own = ownTable(candidates);
    if (!own) return [];
    const { asked: probe } = own;
    return fromCells(kpis, tableCells(probe, probe.body.values as Grid, dates())).records.filter(
      ({ record }) => record.kpi !== "",
    );
  });
}
