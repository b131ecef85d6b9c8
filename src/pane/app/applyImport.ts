import { applyEdits, type Hooks } from "../../excel/writing/applyEdits";
import { readImportBasis } from "../../excel/readImportBasis";
import { importEdits } from "../../intake/plan/importEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Imported } from "../desk";
import { drawForecast } from "./drawForecast";

/** Writes an import into the book that stands and draws the Forecast for everybody who carries a deal now. */
export async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Imported> {
  const basis = await readImportBasis();
  if (!basis.ok) return { ok: false, why: "refused", fault: basis.fault, standing: 0 };
  const { stages, history } = basis.value;
  const moment = { now, stagesSoFar: stages.length, history };
  const applied = await applyEdits(importEdits(plan, moment), hooks);
  if (!applied.ok) return applied;
  const drawn = await drawForecast(now);
  return drawn.ok ? applied : { ...applied, notDrawn: drawn.fault };
}
