import { applyEdits, type Applied, type Hooks } from "../../excel/applyEdits";
import { readBook } from "../../excel/readBook";
import { importEdits } from "../../intake/plan/importEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import { drawForecast } from "./drawForecast";

/** Writes an import into the book that stands and draws the Forecast for everybody who carries a deal now. */
export async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Applied> {
  const before = await readBook();
  if (!before.ok) return { ok: false, why: "refused", fault: before.fault, standing: 0 };
  const stagesSoFar = before.value.stages.length;
  const applied = await applyEdits(importEdits(plan, { now, stagesSoFar }), hooks);
  // The import stands even where the Forecast cannot be drawn: its check cell then shows that an owner is missing.
  if (applied.ok) await drawForecast(now);
  return applied;
}
