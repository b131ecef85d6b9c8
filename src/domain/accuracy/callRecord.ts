import { fromCents } from "../../kit/money";
import { fold } from "../../kit/text";
import type { Serial } from "../../kit/serial";
import type { Block } from "../forecast/block";
import { forecast } from "../forecast/forecast";
import type { PeriodFacts } from "../forecast/periods";
import { weekOf } from "./accuracyOf";
import { comparablePeriods } from "./comparablePeriods";
import { forecastErrors } from "./forecastErrors";
import { type CallFacts, lastCalls } from "./lastCalls";
import { periodWeeks } from "./periodWeeks";

/** What a member had called for a closed period by a week of it, and what closed. */
export interface CalledPeriod {
  readonly period: string;
  readonly called: number;
  readonly closed: number;
}

/** How a member's calls came out, at the week of the period that is called now. */
export interface CallRecord {
  /** Of which week of each period the calls are, from 1; null where they are the last ones of each. */
  readonly week: number | null;
  /** The latest first. */
  readonly periods: readonly CalledPeriod[];
  /** The sum of errors by what closed; above 0 is too high, null without a period. */
  readonly bias: number | null;
}

/** Whose record it is, and what it is told from. */
export interface RecordFacts {
  readonly calls: readonly CallFacts[];
  readonly deals: Block;
  readonly periods: readonly PeriodFacts[];
  readonly shown: PeriodFacts;
  readonly asOf: Serial;
  /** Under which member the calls stand, and whose deals they are of; "" for the team's. */
  readonly member: string;
  readonly owner: string;
}

/**
 * A member's last call by the same week of each closed period of like length, beside what closed in it; of a member who
 * never called so early, the last call of each.
 */
export function callRecord(facts: RecordFacts): CallRecord {
  const week = weekOf(facts.shown, facts.asOf);
  const byWeek = calledBy(facts, week);
  const isLate = byWeek.length === 0;
  const periods = isLate ? calledBy(facts, null) : byWeek;
  const errors = forecastErrors(periods.map((each) => ({ forecast: each.called, actual: each.closed })));
  const bias = periods.length === 0 ? null : errors.bias;
  return { week: isLate ? null : week, periods, bias };
}

function calledBy(
  { calls, deals, member, owner, periods, shown, asOf }: RecordFacts,
  week: number | null,
): readonly CalledPeriod[] {
  const ownDays = periods.map(({ start }) => start);
  const closed = comparablePeriods({ periods, shown: shown.name, asOf, ownDays });
  return closed.toReversed().flatMap((period) => {
    const span = { from: period.start, to: period.end };
    const monday = mondayOf(periodWeeks(span), week);
    const cents = lastCalls(calls, { period: period.name, monday }).get(fold(member));
    const total = forecast(deals, span, { measure: "closed", owner });
    if (cents === undefined || !total.ok) return [];
    return [{ period: period.name, called: fromCents(cents), closed: total.value }];
  });
}

/** The Monday of the week, or of the last one where no week is asked or the period is shorter. */
function mondayOf(weeks: readonly { readonly monday: Serial }[], week: number | null): Serial {
  const same = week === null ? undefined : weeks[week - 1];
  return (same ?? weeks.at(-1))?.monday ?? 0;
}
