import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { PeriodFacts } from "../forecast/periods";
import { deviation } from "./deviation";
import { isBeyond, needsHelp, type PlannedPeriod } from "./needsHelp";

/** What Settings say of help: how far is too far, and how often in how many weeks; null where a cell is blank. */
export interface HelpLimits {
  readonly limit: number | null;
  readonly times: number | null;
  readonly weeks: number | null;
}

/** What a won deal brought, and when. */
export type WonFacts = Pick<Deal, "status" | "amount" | "closedOn" | "closeDate">;

/** What tells whether help is due. */
export interface HelpFacts {
  readonly deals: readonly WonFacts[];
  readonly period: PeriodFacts;
  readonly periods: readonly PeriodFacts[];
  /** The day of the data; null before there are any. */
  readonly asOf: Serial | null;
  readonly limits: HelpLimits;
}

/** Help is due: how often closed strayed too far from plan, and how far it does today. */
export interface HelpDue {
  /** So many of the last weeks were beyond the limit, of so many. */
  readonly weeks: number;
  readonly of: number;
  /** The weeks do not say so, but the last two closed periods were beyond the limit both. */
  readonly isByPeriods: boolean;
  readonly limit: number;
  readonly closed: number;
  /** What should have closed by today; the plan rises evenly. */
  readonly plan: number;
  readonly deviation: number | null;
}

type Dated = Omit<HelpFacts, "asOf"> & { readonly asOf: Serial };

const WEEK = 7;
const PERIODS = 2;

/** As many weeks as Home has room for. */
const MOST_WEEKS = 4;

/**
 * Whether help is due, by the rule of Home's formulas: closed beyond the limit from plan at the end of enough of the
 * last weeks, or in both of the last two closed periods. Null where it is not, or cannot be said.
 */
export function helpDue({ asOf, limits, ...facts }: HelpFacts): HelpDue | null {
  const { limit, times, weeks: window } = limits;
  if (asOf === null || limit === null || times === null || window === null) return null;
  if (facts.deals.length === 0) return null;
  const dated = { ...facts, limits, asOf: Math.floor(asOf) };
  const weeks = lastWeeks(dated, Math.min(MOST_WEEKS, window));
  const periods = lastPeriods(dated);
  const isByWeeks = needsHelp(weeks, { limit, times: Math.max(1, times), window: MOST_WEEKS });
  if (!isByWeeks && !needsHelp(periods, { limit, times: PERIODS, window: PERIODS })) return null;
  const far = weeks.filter((week) => isBeyond(week, limit)).length;
  const { actual: closed, plan } = weeks.at(-1) ?? { actual: 0, plan: 0 };
  const shown = { limit, closed, plan, deviation: deviation(closed, plan) };
  return { weeks: far, of: weeks.length, isByPeriods: !isByWeeks, ...shown };
}

/** What closed by the end of each of the last weeks of the period, oldest first, and what should have. */
function lastWeeks({ deals, period, asOf }: Dated, count: number): readonly PlannedPeriod[] {
  const { start, end, target } = period;
  const weeks: PlannedPeriod[] = [];
  if (!target) return weeks;
  for (let back = 0; back + 1 <= count; back++) {
    const day = asOf - WEEK * back;
    const share = Math.min(1, (day - start + 1) / (end - start + 1));
    if (day >= start) weeks.unshift({ actual: wonBetween(deals, start, day), plan: target * share });
  }
  return weeks;
}

/** The closed periods that ended last; of those that end on one day the first counts, as where Home looks a day up. */
function lastPeriods({ deals, periods, asOf }: Dated): readonly PlannedPeriod[] {
  const ends = new Map(periods.toReversed().map((period) => [period.end, period]));
  return [...ends.values()]
    .filter(({ end }) => end < asOf)
    .toSorted((a, b) => a.end - b.end)
    .slice(-PERIODS)
    .map(({ start, end, target }) => ({ actual: wonBetween(deals, start, end), plan: target ?? 0 }));
}

/** What was won from one day to another: by the day of closing, else by the close date; no amount adds nothing. */
function wonBetween(deals: readonly WonFacts[], from: Serial, to: Serial): number {
  let won = 0;
  for (const { status, amount, closedOn, closeDate } of deals) {
    const day = closedOn ?? closeDate;
    if (status === "Won" && day !== null && day >= from && day < to + 1) won += amount ?? 0;
  }
  return won;
}
