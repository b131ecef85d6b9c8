import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

async function read(context: Excel.RequestContext): Promise<readonly Located<Stage>[]> {
  const asked = askOwnTable(context, stages.table, askCells);
  await context.sync();
  const found = ownTable(asked)?.asked;
  return found ? fromCells(stages, tableCells(found, found.body.values as Grid)).records : [];
}

/** Reads the stages that Settings list, in one sync. */
export function readStages(): Promise<Attempt<readonly Located<Stage>[]>> {
  return attempt(read);
}
