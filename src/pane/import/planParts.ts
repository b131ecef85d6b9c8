import type { StageHistory } from "../../intake/history/stageHistory";
import type { DealMove, ImportPlan } from "../../intake/plan/importPlan";

/** What one can look at in a preview. */
export const PLAN_PARTS = ["new", "changed", "closed", "reopened", "missing", "refused"] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

/** How many there are of each part. */
export function partCounts(plan: ImportPlan): Readonly<Record<PlanPart, number>> {
  const moved = (wanted: DealMove): number => plan.changed.filter(({ move }) => move === wanted).length;
  return {
    new: plan.added.length,
    changed: moved("changed"),
    closed: moved("closed"),
    reopened: moved("reopened"),
    missing: plan.missing.length,
    refused: plan.refused.length,
  };
}

/** The plan without the changes of the deals that the manager does not take. */
export function withoutDeals(plan: ImportPlan, left: ReadonlySet<string>): ImportPlan {
  if (left.size === 0) return plan;
  const isTaken = (id: string): boolean => !left.has(id);
  return {
    ...plan,
    added: plan.added.filter(({ deal }) => isTaken(deal.dealId)),
    changed: plan.changed.filter(({ before }) => isTaken(before.dealId)),
    ...(plan.stageHistory && { stageHistory: ofDeals(plan.stageHistory, isTaken) }),
  };
}

/** The history of the deals that are taken. */
function ofDeals(told: StageHistory, isTaken: (id: string) => boolean): StageHistory {
  const { add, remove, taken } = told.seeds;
  const of = <T extends { readonly dealId: string }>(all: readonly T[]) =>
    all.filter(({ dealId }) => isTaken(dealId));
  return { ...told, seeds: { ...told.seeds, add: of(add), remove: of(remove), taken: of(taken) } };
}

/** The plan without the history that its file tells in stage dates. */
export function withoutHistory(plan: ImportPlan): ImportPlan {
  return { ...plan, stageHistory: undefined };
}
