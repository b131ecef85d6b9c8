import { applyEdits, type Hooks } from "../../excel/writing/applyEdits";
import { readImportBasis } from "../../excel/readImportBasis";
import { importEdits } from "../../intake/plan/importEdits";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { logEdit, type LogLine } from "../../schema/log/logEdit";
import type { Serial } from "../../kit/serial";
import type { Imported } from "../desk";
import { counted } from "../words/counted";
import { drawForecast } from "./drawForecast";

/** Writes an import into the book that stands and draws the Forecast for everybody who carries a deal now. */
export async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Imported> {
  const basis = await readImportBasis();
  if (!basis.ok) return { ok: false, why: "refused", fault: basis.fault, standing: 0 };
  const { stages, history } = basis.value;
  const moment = { now, stagesSoFar: stages.length, history };
  const applied = await applyEdits([...importEdits(plan, moment), logEdit(importLine(plan, now))], hooks);
  if (!applied.ok) return applied;
  const drawn = await drawForecast(now);
  return drawn.ok ? applied : { ...applied, notDrawn: drawn.fault };
}

function importLine({ read, added, changed, missing, refused }: ImportPlan, at: Serial): LogLine {
  const closed = changed.filter(({ move }) => move === "closed").length;
  const counts = { new: added.length, changed: changed.length - closed, closed };
  const rest = { missing: missing.length, refused: refused.length };
  return { at, event: "Import", detail: tallyWords(read, { ...counts, ...rest }) };
}

function tallyWords(rows: number, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [`${String(count)} ${name}`] : [],
  );
  return `${counted(rows, "row")}: ${parts.length === 0 ? "same as the book" : parts.join(", ")}`;
}
