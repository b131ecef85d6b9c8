import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { PeriodFacts } from "../forecast/periods";
import { needsHelp, type PlannedPeriod } from "../kpis/needsHelp";

/** In how many of the last weeks closed business lay too far from its plan. */
export interface StrayedWeeks {
  readonly times: number;
  readonly weeks: number;
}

/** What Settings say of help: how far is too far, and how often is too often; null where they do not say. */
export interface HelpLimits {
  readonly limit: number | null;
  readonly times: number | null;
}

const WEEKS = 4;

/**
 * Whether help is due: closed business lay more than the limit from its plan at the end of so many of the last four
 * weeks. The plan rises evenly from the period's first day to its target on the last, as on Home.
 */
export function helpDue(
  deals: readonly Pick<Deal, "status" | "amount" | "closedOn">[],
  { period, today }: { readonly period: PeriodFacts; readonly today: Serial },
  { limit, times }: HelpLimits,
): StrayedWeeks | null {
  if (limit === null || times === null || !period.target) return null;
  const ends = Array.from({ length: WEEKS }, (_, week) => today - 7 * week).filter(
    (end) => end >= period.start,
  );
  const weeks = ends.reverse().map((end) => planned(deals, period, end));
  const rule = { limit, times, window: WEEKS };
  if (!needsHelp(weeks, rule)) return null;
  const strayed = weeks.filter((week) => needsHelp([week], { ...rule, times: 1 }));
  return { times: strayed.length, weeks: weeks.length };
}

function planned(
  deals: readonly Pick<Deal, "status" | "amount" | "closedOn">[],
  { start, end, target }: PeriodFacts,
  day: Serial,
): PlannedPeriod {
  const share = Math.min(1, (day - start + 1) / (end - start + 1));
  let actual = 0;
  for (const { status, amount, closedOn } of deals) {
    if (status === "Won" && closedOn !== null && closedOn >= start && closedOn < day + 1)
      actual += amount ?? 0;
  }
  return { actual, plan: (target ?? 0) * share };
}
