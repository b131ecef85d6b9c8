import type { ChangedDeal, ImportPlan } from "../../intake/plan/importPlan";

/** What one can look at in a preview. */
export const PLAN_PARTS = ["new", "changed", "closed", "missing", "refused"] as const;

export type PlanPart = (typeof PLAN_PARTS)[number];

/** How many there are of each part; a deal that is open again counts as changed. */
export function partCounts(plan: ImportPlan): Readonly<Record<PlanPart, number>> {
  const closed = plan.changed.filter(isClosing).length;
  return {
    new: plan.added.length,
    changed: plan.changed.length - closed,
    closed,
    missing: plan.missing.length,
    refused: plan.refused.length,
  };
}

export function isClosing({ move }: ChangedDeal): boolean {
  return move === "closed";
}

/** The plan without the changes of the deals that the manager does not take. */
export function withoutDeals(plan: ImportPlan, left: ReadonlySet<string>): ImportPlan {
  if (left.size === 0) return plan;
  const isTaken = (id: string): boolean => !left.has(id);
  return {
    ...plan,
    added: plan.added.filter(({ deal }) => isTaken(deal.dealId)),
    changed: plan.changed.filter(({ before }) => isTaken(before.dealId)),
  };
}
