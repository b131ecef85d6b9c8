import { type Grid, isBlank } from "../kit/cell";
import { snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { blockFromSheet } from "./blockFromSheet";
import { askDates } from "./dateSystem";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

/** How the deals stood whenever one changed: header and rows; null in a book that has no place for it. */
export function readHistory(): Promise<Attempt<Grid | null>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const candidates = askOwnTable(context, snapshots.table, askCells);
    await context.sync();
    const own = ownTable(candidates);
    if (!own) return null;
    const { asked: probe } = own;
    const rows = (probe.body.values as Grid).filter((row) => !row.every(isBlank));
    return blockFromSheet(snapshots, tableCells(probe, rows, dates()).cells, dates());
  });
}
