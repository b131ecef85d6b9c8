import type { SheetPlan } from "../plan";
import { blankPlan } from "./blankPlan";
import { rowsWithin } from "./rowsWithin";

/**
 * The part of a tab that stands from the start while nobody sees it: what other tabs read, its tables with computed
 * columns and its names, and the number formats, which keep typed texts as they are. `dressPlan` is the other part.
 */
export function barePlan(plan: SheetPlan): SheetPlan {
  const { name, tab, visibility, cells, tables, copies, formats, names } = plan;
  return {
    ...blankPlan(name),
    ...{ tab, visibility, cells, tables, copies, formats, names },
    showsGridlines: true,
    formulas: rowsWithin(plan.formulas, headerRow(plan), Infinity),
  };
}

/** Whether a tab waits hidden, and bare, until it is first used. */
export function waits({ visibility }: Pick<SheetPlan, "visibility">): boolean {
  return visibility === "Hidden";
}

/** The row of the headers; the title stands above it. */
export function headerRow({ tables }: Pick<SheetPlan, "tables">): number {
  return Math.min(...tables.map(({ address }) => Number(/\d+/.exec(address)?.[0])));
}
