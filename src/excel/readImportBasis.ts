import { type Cell, type Grid, isBlank } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { snapshots } from "../schema/sheets/system/snapshots";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

/** What an import has to know of the book besides its deals. */
export interface ImportBasis {
  readonly stages: readonly Located<Stage>[];
  /** Whether the history of the deals is kept yet; a book that an older Control Book built has no place for it. */
  readonly history: "no place" | "empty" | "begun";
}

/** The first deal's id that the history holds. */
function askFirst(table: Excel.Table): Excel.Range {
  const first = table.columns
    .getItemOrNullObject(snapshots.columns.dealId.header)
    .getDataBodyRange()
    .getRow(0);
  first.load("values");
  return first;
}

async function read(context: Excel.RequestContext): Promise<ImportBasis> {
  const asked = askOwnTable(context, stages.table, askCells);
  const kept = askOwnTable(context, snapshots.table, askFirst);
  await context.sync();
  const found = ownTable(asked)?.asked;
  const first = ownTable(kept)?.asked;
  return {
    stages: found ? fromCells(stages, tableCells(found, found.body.values as Grid)).records : [],
    history: first ? historyOf(first) : "no place",
  };
}

function historyOf(first: Excel.Range): ImportBasis["history"] {
  if (first.isNullObject) return "no place";
  return isBlank((first.values as Cell[][])[0]?.[0]) ? "empty" : "begun";
}

/** Reads in one sync what an import has to know of the book besides its deals. */
export function readImportBasis(): Promise<Attempt<ImportBasis>> {
  return attempt(read);
}
