import type { Applied, Hooks } from "../../excel/writing/applied";
import { applyEdits } from "../../excel/writing/applyEdits";
import { goOn } from "../../excel/writing/goOn";
import type { Halted } from "../../excel/writing/halted";
import { readImportBasis } from "../../excel/readImportBasis";
import { importEdits } from "../../intake/plan/importEdits";
import type { DealMove, ImportPlan } from "../../intake/plan/importPlan";
import { logEdit, type LogLine } from "../../schema/log/logEdit";
import type { Serial } from "../../kit/serial";
import type { Imported } from "../desk";
import { counted } from "../words/counted";
import { writeSeeds } from "./seedHistory";
import { drawForecast } from "./drawForecast";

/** Draws the Forecast for what was written. */
async function drawnFor(applied: Imported, now: Serial): Promise<Imported> {
  if (!applied.ok) return applied;
  const drawn = await drawForecast(now);
  return drawn.ok ? applied : { ...applied, notDrawn: drawn.fault };
}

/** Writes an import into the book that stands and draws the Forecast for everybody who carries a deal now. */
export async function applyImport(plan: ImportPlan, now: Serial, hooks: Hooks): Promise<Imported> {
  const basis = await readImportBasis();
  if (!basis.ok) return { ok: false, why: "refused", fault: basis.fault, standing: 0 };
  const { stages, history, dealIds } = basis.value;
  const moment = { now, stagesSoFar: stages.length, history, dealIds };
  const edits = [...importEdits(plan, moment), logEdit(importLine(plan, now))];
  return drawnFor(await seededWith(plan, await applyEdits(edits, hooks), now), now);
}

/** The import with the history that its file tells besides; the import stands where that cannot be written. */
async function seededWith({ stageHistory }: ImportPlan, applied: Applied, now: Serial): Promise<Imported> {
  if (!applied.ok || stageHistory === undefined) return applied;
  const { seeds, columns } = stageHistory;
  const words = `${counted(seeds.taken.length, "stage entry", "stage entries")} of ${counted(columns, "stage-date column")}`;
  const written = await writeSeeds(seeds, { at: now, event: "History", detail: words });
  if (!written.ok) return { ...applied, notSeeded: written };
  const { history } = written.change;
  return { ...applied, change: { ...applied.change, ...(history && { history }) } };
}

/** Goes on with an import that Excel broke off. */
export async function goOnWithImport(halted: Halted, now: Serial, hooks: Hooks): Promise<Imported> {
  return drawnFor(await goOn(halted, hooks), now);
}

function importLine({ read, added, changed, missing, refused }: ImportPlan, at: Serial): LogLine {
  const moved = (wanted: DealMove): number => changed.filter(({ move }) => move === wanted).length;
  const counts = {
    new: added.length,
    changed: moved("changed"),
    closed: moved("closed"),
    reopened: moved("reopened"),
    removed: moved("removed"),
  };
  const rest = { missing: missing.length, refused: refused.length };
  return { at, event: "Import", detail: tallyWords(read, { ...counts, ...rest }) };
}

function tallyWords(rows: number, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? [`${String(count)} ${name}`] : [],
  );
  return `${counted(rows, "row")}: ${parts.length === 0 ? "same as the book" : parts.join(", ")}`;
}
