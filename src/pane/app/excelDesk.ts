import { applyEdits, type Applied, type Hooks } from "../../excel/applyEdits";
import { bookBytes } from "../../excel/bookBytes";
import { buildBook } from "../../excel/buildBook";
import { openCopy } from "../../excel/openCopy";
import { readBook } from "../../excel/readBook";
import { saveReview } from "../../excel/saveReview";
import { saveTarget } from "../../excel/saveTarget";
import { selectCell } from "../../excel/selectCell";
import { surroundings } from "../../excel/surroundings";
import { undoChange } from "../../excel/undoChange";
import { readSelection, watchSelection } from "../../excel/watchSelection";
import { importEdits } from "../../intake/plan/importEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Desk } from "../desk";
import { drawForecast } from "./drawForecast";

async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Applied> {
  const before = await readBook();
  if (!before.ok) return { ok: false, why: "refused", fault: before.fault, standing: 0 };
  const stagesSoFar = before.value.stages.length;
  const applied = await applyEdits(importEdits(plan, { now, stagesSoFar }), hooks);
  // The import stands even where the Forecast cannot be drawn: its check cell then shows that an owner is missing.
  if (applied.ok) await drawForecast(now);
  return applied;
}

/** The pane's desk on the open workbook. */
export const excelDesk: Desk = {
  readBook,
  buildBook,
  applyImport,
  saveReview,
  saveTarget,
  undoChange,
  selectCell,
  readSelection,
  watchSelection,
  bookBytes,
  openCopy,
  surroundings,
};
