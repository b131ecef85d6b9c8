import { type NotActive, whyNotActive } from "../../domain/kpis/whyNotActive";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { type Kpi, kpis as sheet } from "../../schema/sheets/kpis";
import { type CellChange, type CellsByHeader, type TableEdit, tableEdit } from "../../schema/tableEdit";
import type { Trouble } from "../kit/standing";
import { counted } from "../words/counted";
import { figureOf, type KpiDraft } from "./kpiDrafts";
import type { SetupWrite } from "./setupPart";

/** The days of a new KPI: where it starts, and by when it should be where it aims. */
interface KpiDays {
  readonly today: Serial;
  readonly until: Serial;
}

/** What keeping the drafts writes; a KPI that would be one too many by now, or cannot count, is refused. */
export function kpiWrite(drafts: readonly KpiDraft[], days: KpiDays): SetupWrite {
  const on = drafts.filter(({ isOn }) => isOn);
  return {
    edits: kpiEdits(drafts, days),
    words: `${counted(on.length, "KPI counts", "KPIs count")}.`,
    check: ({ kpis }) => refusalOf(drafts, kpis, days),
  };
}

/** Why one of those that are to count may not, beside what counts by now and is not taken off. */
function refusalOf(drafts: readonly KpiDraft[], rows: readonly Kpi[], days: KpiDays): Trouble | null {
  const ours = new Set(
    drafts.filter(({ isOn, row }) => isOn || row?.active === "Yes").map(({ name }) => name),
  );
  const others = rows.filter(({ kpi }) => !ours.has(kpi));
  const on = drafts.filter(({ isOn }) => isOn);
  for (const draft of on.filter(({ row }) => row?.active !== "Yes")) {
    const beside = on.filter(({ name }) => name !== draft.name).map(() => ({ active: "Yes" as const }));
    const refusal = whyNotActive(figuresOf(draft, days), [...others, ...beside]);
    if (refusal) return refusedTrouble(draft.name, refusal);
  }
  return null;
}

function refusedTrouble(name: string, refusal: NotActive): Trouble {
  if (refusal.why === "too many") {
    const body = `${String(refusal.active)} KPIs count by now, so ${name} stays off. Take one off first.`;
    return { title: "Seven is the limit", body };
  }
  const lacking = refusal.lacks.map((key) => sheet.columns[key].header);
  return { title: `${name} cannot count yet`, body: `It lacks ${lacking.join(", ")}: type what is missing.` };
}

/** Where a KPI starts and where it should be, each with its day. */
function figuresOf({ row, unit, ...draft }: KpiDraft, { today, until }: KpiDays) {
  return {
    baseline: figureOf(draft.baseline, unit) ?? null,
    baselineDate: row?.baselineDate ?? today,
    target: figureOf(draft.target, unit) ?? null,
    targetDate: row?.targetDate ?? until,
  };
}

/** New rows for what is ticked from the catalogue, changed cells of rows that stand. */
function kpiEdits(drafts: readonly KpiDraft[], days: KpiDays): readonly TableEdit[] {
  const added: CellsByHeader[] = [];
  const changes: CellChange[] = [];
  for (const draft of drafts) {
    const { row, entry, isOn } = draft;
    const figures = { ...figuresOf(draft, days), active: "Yes" as const };
    if (row !== null) changes.push(...changesOf(row, isOn ? figures : { active: "No" }));
    else if (entry !== null && isOn) {
      const { kpi, why, kind, unit, better, perspective, objective } = entry;
      added.push(cellsByHeader(sheet, { kpi, why, kind, unit, better, perspective, objective, ...figures }));
    }
  }
  return [tableEdit(sheet, { added, changes })];
}

/** The cells of a row that are to differ; one that was switched off and stays off is not written. */
function changesOf(row: Kpi, wanted: Partial<Kpi>): readonly CellChange[] {
  if (wanted.active === "No" && row.active !== "Yes") return [];
  const before = cellsByHeader(sheet, row);
  return Object.entries(cellsByHeader(sheet, wanted)).flatMap(([header, to]) => {
    const from = before[header] ?? "";
    return from === to ? [] : [{ key: row.kpi, header, from, to }];
  });
}
