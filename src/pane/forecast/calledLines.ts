import { lastCalls } from "../../domain/accuracy/lastCalls";
import { TEAM } from "../../domain/forecast/groups";
import { fromCents } from "../../kit/money";
import { type Serial, weekday } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Call } from "../../schema/sheets/calls";
import { MANAGER } from "../../terms/manager";
import type { PeriodBook } from "./forecastBook";
import { NOBODY, type RepLine } from "./RepTable";
import type { Since } from "./since";

/** The Monday of a day's week: under it stand the week's calls. */
export function mondayOf(day: Serial): Serial {
  return Math.floor(day) - weekday(day) + 1;
}

/** The roll-up with what each called last in the period, and what moved. */
export function calledLines({ rows, facts, period }: PeriodBook, since: Since | null): readonly RepLine[] {
  const called = lastCalls(facts?.calls ?? [], { period: period.name, monday: Infinity });
  return rows.map(({ name, closed, commit, incomplete }) => {
    const cents = called.get(fold(name === TEAM ? MANAGER : name));
    const moved = since === null ? null : (since.byOwner.get(fold(name)) ?? 0);
    const call = cents === undefined ? null : fromCents(cents);
    return { name, closed, rollUp: commit, call, since: moved, incomplete };
  });
}

/** A member's last call of a period, "" standing for none. */
export function lastCallOf(calls: readonly Call[], period: string, member: string): number | null {
  const cents = lastCalls(calls, { period, monday: Infinity }).get(fold(member));
  return cents === undefined ? null : fromCents(cents);
}

/** The call of a member in a week of a period, where there is one. */
export function callOfWeek(
  calls: readonly Call[],
  at: Pick<Call, "period" | "week" | "member">,
): Call | undefined {
  return calls.find(
    ({ period, week, member }) =>
      week === at.week && fold(period) === fold(at.period) && fold(member) === fold(at.member),
  );
}

/** How many of the reps with deals have called the period this week. */
export function haveCalled({ rows, facts, period, today }: PeriodBook): {
  readonly has: number;
  readonly of: number;
} {
  const reps = rows.filter(({ name }) => name !== TEAM && name !== NOBODY);
  const week = mondayOf(today);
  const has = reps.filter(({ name }) =>
    callOfWeek(facts?.calls ?? [], { period: period.name, week, member: name }),
  );
  return { has: has.length, of: reps.length };
}
