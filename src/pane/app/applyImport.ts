import { applyEdits, type Hooks } from "../../excel/applyEdits";
import { readStages } from "../../excel/readStages";
import { importEdits } from "../../intake/plan/importEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Imported } from "../desk";
import { drawForecast } from "./drawForecast";

/** Writes an import into the book that stands and draws the Forecast for everybody who carries a deal now. */
export async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Imported> {
  const stages = await readStages();
  if (!stages.ok) return { ok: false, why: "refused", fault: stages.fault, standing: 0 };
  const stagesSoFar = stages.value.length;
  const applied = await applyEdits(importEdits(plan, { now, stagesSoFar }), hooks);
  if (!applied.ok) return applied;
  const drawn = await drawForecast(now);
  return drawn.ok ? applied : { ...applied, notDrawn: drawn.fault };
}
