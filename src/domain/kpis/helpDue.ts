import type { Serial } from "../../kit/serial";
import type { Block } from "../forecast/block";
import { forecast } from "../forecast/forecast";
import type { PeriodFacts } from "../forecast/periods";
import type { Span } from "../forecast/span";
import { deviation } from "./deviation";
import { isBeyond, needsHelp, type HelpRule, type PlannedPeriod } from "./needsHelp";

/** What tells whether help is due. */
export interface HelpFacts {
  readonly deals: Block;
  readonly period: PeriodFacts;
  readonly periods: readonly PeriodFacts[];
  /** The day of the data. */
  readonly asOf: Serial;
  readonly rule: HelpRule;
}

/** Help is due: how often closed strayed too far from plan, and how far it does today. */
export interface HelpDue {
  /** So many of the last weeks were beyond the limit, of so many. */
  readonly weeks: number;
  readonly of: number;
  /** The last two closed periods were beyond it both, whatever the weeks say. */
  readonly isByPeriods: boolean;
  readonly closed: number;
  /** What should have closed by today; the plan rises evenly. */
  readonly plan: number;
  readonly deviation: number | null;
}

const WEEK = 7;
const PERIODS = 2;

/**
 * Whether help is due, as Home says it: closed beyond the limit from plan at the end of enough of the last weeks, or in
 * both of the last two closed periods. Null where it is not, or cannot be said.
 */
export function helpDue(facts: HelpFacts): HelpDue | null {
  const { rule } = facts;
  const weeks = lastWeeks(facts);
  const periods = lastPeriods(facts);
  const far = weeks.filter((week) => isBeyond(week, rule.limit)).length;
  const isByWeeks = needsHelp(weeks, rule);
  const isByPeriods = needsHelp(periods, { ...rule, times: PERIODS, window: PERIODS });
  if (!isByWeeks && !isByPeriods) return null;
  const { actual: closed, plan } = weeks.at(-1) ?? { actual: 0, plan: 0 };
  const shown = { closed, plan, deviation: deviation(closed, plan) };
  return { weeks: far, of: weeks.length, isByPeriods: !isByWeeks, ...shown };
}

/** What closed by the end of each of the last weeks of the period, oldest first, and what should have. */
function lastWeeks({ deals, period, asOf, rule }: HelpFacts): readonly PlannedPeriod[] {
  const { start, end, target } = period;
  if (target === null || target === 0) return [];
  const days = Array.from({ length: rule.window }, (_, back) => Math.floor(asOf) - WEEK * back);
  return days
    .filter((day) => day >= start)
    .toReversed()
    .flatMap((day) => {
      const share = Math.min(1, (day - start + 1) / (end - start + 1));
      return planned(deals, { from: start, to: day }, target * share);
    });
}

function lastPeriods({ deals, periods, asOf }: HelpFacts): readonly PlannedPeriod[] {
  return periods
    .filter(({ end }) => end < Math.floor(asOf))
    .toSorted((a, b) => a.end - b.end)
    .slice(-PERIODS)
    .flatMap(({ start, end, target }) => planned(deals, { from: start, to: end }, target ?? 0));
}

/** Nothing where what closed cannot be said, because a won deal lacks its amount. */
function planned(deals: Block, span: Span, plan: number): readonly PlannedPeriod[] {
  const closed = forecast(deals, span, { measure: "closed", owner: "" });
  return closed.ok ? [{ actual: closed.value, plan }] : [];
}
