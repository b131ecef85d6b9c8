import type { Kpi } from "../../schema/sheets/kpis";
import { MOST_ACTIVE_KPIS } from "../../terms/mostActiveKpis";

/** What a KPI needs before it counts: where it starts and where it should be, each with its day. */
const NEEDED = ["baseline", "baselineDate", "target", "targetDate"] as const;

export type Needed = (typeof NEEDED)[number];

/** Why a KPI may not become active. */
export type NotActive =
  | { readonly why: "incomplete"; readonly lacks: readonly Needed[] }
  | { readonly why: "too many"; readonly active: number };

/** Why a KPI may not become active beside the others, or null where it may. */
export function whyNotActive(kpi: Pick<Kpi, Needed>, all: readonly Pick<Kpi, "active">[]): NotActive | null {
  const lacks = NEEDED.filter((name) => kpi[name] === null);
  if (lacks.length > 0) return { why: "incomplete", lacks };
  const active = all.filter(({ active: isActive }) => isActive === "Yes").length;
  return active >= MOST_ACTIVE_KPIS ? { why: "too many", active } : null;
}
