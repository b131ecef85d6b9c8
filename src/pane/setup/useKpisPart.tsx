import { useState } from "react";
import type { MeasuredBook } from "../../domain/kpis/kpiCatalogue";
import { MOST_ACTIVE_KPIS } from "../../terms/mostActiveKpis";
import { KpiFields } from "./KpiFields";
import { type KpiDraft, kpiDrafts, type KpiTyped, lacksFigures } from "./kpiDrafts";
import { kpiWrite } from "./kpiWrite";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useTyped } from "./useTyped";

/** A quarter, where no period says until when. */
const QUARTER = 91;

/** The few measures that count: proposed where the book can measure them, at most seven. */
export function useKpisPart(basis: SetupBasis): SetupPart {
  const { facts, current, today, onKeep, onSheet } = basis;
  const typed = useTyped<KpiTyped>();
  const [refused, setRefused] = useState("");
  const book: MeasuredBook = { today, deals: basis.deals, stages: basis.stages };
  const drafts = kpiDrafts(facts.kpis, book, typed.get);
  const on = drafts.filter(({ isOn }) => isOn);
  const lacking = on.find(lacksFigures);
  const active = facts.kpis.filter((kpi) => kpi.active === "Yes").length;
  function turn(draft: KpiDraft): void {
    const isOneTooMany = !draft.isOn && on.length >= MOST_ACTIVE_KPIS;
    setRefused(isOneTooMany ? draft.name : "");
    if (!isOneTooMany) typed.set(draft.name, { ...typed.get(draft.name), isOn: !draft.isOn });
  }
  return {
    title: "KPIs",
    meta: `${String(active)} of at most ${String(MOST_ACTIVE_KPIS)}`,
    isDone: active > 0,
    keepWords: on.length === 1 ? "Keep this one" : `Keep these ${String(on.length)}`,
    held: heldWords(on, lacking),
    body: (
      <KpiFields
        drafts={drafts}
        refused={refused}
        onTurn={turn}
        onType={(name, value) => typed.set(name, { ...typed.get(name), ...value })}
        onDefine={() => onSheet("kpis")}
      />
    ),
    onKeep: async () => {
      const until = Math.max(current?.end ?? 0, today + QUARTER);
      if (await onKeep(kpiWrite(drafts, { today, until }))) typed.clear();
    },
  };
}

function heldWords(on: readonly KpiDraft[], lacking: KpiDraft | undefined): string | null {
  if (on.length === 0) return "Tick at least one";
  return lacking ? `${lacking.name}: from where to where?` : null;
}
