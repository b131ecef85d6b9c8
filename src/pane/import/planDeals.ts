import type { CellChange, ImportPlan } from "../../intake/plan/importPlan";
import { largest } from "../../kit/largest";
import type { Deal } from "../../schema/sheets/pipeline";
import { isClosing, type PlanPart } from "./planParts";

/** A deal of a preview with the cells that would change. */
export interface PlannedDeal {
  readonly deal: Deal;
  readonly cells: readonly CellChange[];
  readonly keeps?: readonly CellChange[];
}

/** The first page of a part of a plan, and how long the part is. */
export interface PlannedDeals {
  readonly shown: readonly PlannedDeal[];
  readonly count: number;
}

/** The deals of one part of a plan, the largest first, as many as are shown. */
export function planDeals(plan: ImportPlan, part: Exclude<PlanPart, "refused">, most: number): PlannedDeals {
  switch (part) {
    case "new":
      return firstOf(plan.added, most, ({ deal }) => ({ deal, cells: [] }));
    case "missing":
      return firstOf(plan.missing, most, (deal) => ({ deal, cells: [] }));
    case "changed":
    case "closed": {
      const changes = plan.changed.filter((change) => isClosing(change) === (part === "closed"));
      return firstOf(changes, most, ({ after, cells, keeps }) => ({ deal: after, cells, keeps }));
    }
  }
}

function firstOf<T>(things: readonly T[], most: number, planned: (thing: T) => PlannedDeal): PlannedDeals {
  const shown = largest(things, most, (thing) => planned(thing).deal.amount ?? 0);
  return { shown: shown.map(planned), count: things.length };
}
