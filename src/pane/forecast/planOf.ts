import { TEAM } from "../../domain/forecast/groups";
import { gapPlan, type GapPlan } from "../../domain/forecast/gapPlan";
import { MANAGER } from "../../terms/manager";
import { lastCallOf } from "./calledLines";
import type { PeriodBook } from "./forecastBook";

/** The gap of the period and how much of it the open plays cover. */
export function planOf({ period, rows, facts }: PeriodBook): GapPlan | null {
  return gapPlan({
    target: period.target,
    call: lastCallOf(facts?.calls ?? [], period.name, MANAGER),
    rollUp: rows.find(({ name }) => name === TEAM)?.commit ?? 0,
    plays: (facts?.plays ?? []).map(({ record }) => record),
  });
}
