import type { CellChange, ImportPlan } from "../../intake/plan/importPlan";
import type { Deal } from "../../schema/sheets/pipeline";
import { isClosing, type PlanPart } from "./planParts";

/** A deal of a preview with the cells that would change. */
export interface PlannedDeal {
  readonly deal: Deal;
  readonly cells: readonly CellChange[];
  readonly keeps?: readonly CellChange[];
}

/** The deals of one part of a plan, the largest first. */
export function planDeals(plan: ImportPlan, part: Exclude<PlanPart, "refused">): readonly PlannedDeal[] {
  return dealsOf(plan, part).toSorted((a, b) => (b.deal.amount ?? 0) - (a.deal.amount ?? 0));
}

function dealsOf(plan: ImportPlan, part: Exclude<PlanPart, "refused">): readonly PlannedDeal[] {
  switch (part) {
    case "new":
      return plan.added.map(({ deal }) => ({ deal, cells: [] }));
    case "missing":
      return plan.missing.map((deal) => ({ deal, cells: [] }));
    case "changed":
    case "closed":
      return plan.changed
        .filter((change) => isClosing(change) === (part === "closed"))
        .map(({ after, cells, keeps }) => ({ deal: after, cells, keeps }));
  }
}
