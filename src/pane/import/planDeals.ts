import type { CellChange, ImportPlan } from "../../intake/plan/importPlan";
import { largest } from "../../kit/largest";
import type { Deal } from "../../schema/sheets/pipeline";
import { isNamed } from "../words/dealWords";
import type { PlanPart } from "./planParts";

/** A deal of a preview with the cells that would change. */
export interface PlannedDeal {
  readonly deal: Deal;
  readonly cells: readonly CellChange[];
  readonly keeps?: readonly CellChange[];
}

/** The deals of a part of a plan that words find in it. */
export interface PlannedDeals {
  /** How many deals the part has without the words. */
  readonly all: number;
  readonly found: number;
  /** The ids of those found. */
  readonly ids: () => readonly string[];
  /** The largest of those found. */
  readonly first: (most: number) => readonly PlannedDeal[];
}

/** The deals of one part of a plan whose name, account, owner and id hold the words; all where there are none. */
export function planDeals(
  plan: ImportPlan,
  part: Exclude<PlanPart, "refused">,
  wanted: string,
): PlannedDeals {
  switch (part) {
    case "new":
      return among(plan.added, wanted, ({ deal }) => ({ deal, cells: [] }));
    case "missing":
      return among(plan.missing, wanted, (deal) => ({ deal, cells: [] }));
    case "changed":
    case "closed":
    case "reopened": {
      const changes = plan.changed.filter(({ move }) => move === part);
      return among(changes, wanted, ({ after, cells, keeps }) => ({ deal: after, cells, keeps }));
    }
  }
}

/** Deals in which nothing changes but that keep what the rep wrote. */
export function keptDeals({ kept }: ImportPlan, wanted: string): PlannedDeals {
  return among(kept, wanted, ({ deal, keeps }) => ({ deal, cells: [], keeps }));
}

function among<T>(things: readonly T[], wanted: string, planned: (thing: T) => PlannedDeal): PlannedDeals {
  const isFound = (thing: T): boolean => isNamed(planned(thing).deal, wanted);
  const found = wanted.trim() === "" ? things : things.filter(isFound);
  return {
    all: things.length,
    found: found.length,
    ids: () => found.map((thing) => planned(thing).deal.dealId),
    first: (most) => largest(found, most, (thing) => planned(thing).deal.amount ?? 0).map(planned),
  };
}
