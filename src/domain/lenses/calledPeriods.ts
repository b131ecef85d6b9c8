import { fromCents, toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Call } from "../../schema/sheets/calls";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Period } from "../../schema/sheets/settings/periods";
import type { SaidAndCame } from "./estimate";

/** A period that is over, with what was won in it. */
interface ClosedPeriod {
  readonly period: string;
  /** Null where a deal that was won in it has no amount. */
  readonly closed: number | null;
}

/** Days within which something counts. */
export interface Stretch {
  readonly from: Serial;
  readonly to: Serial;
}

/** The day on which a deal was won or lost. */
export function closingDay({ closedOn, closeDate }: Pick<Deal, "closedOn" | "closeDate">): Serial | null {
  const day = closedOn ?? closeDate;
  return day === null ? null : Math.floor(day);
}

/** Each period that ended within the stretch, with the sum of the won deals that belong to it. */
export function closedPeriods(
  periods: readonly Period[],
  won: readonly Pick<Deal, "closedOn" | "closeDate" | "amount">[],
  over: Stretch,
): readonly ClosedPeriod[] {
  return periods.flatMap(({ period, start, end }) => {
    if (start === null || end === null || end < over.from || end >= over.to) return [];
    const deals = won.filter((deal) => {
      const day = closingDay(deal);
      return day !== null && day >= start && day <= end;
    });
    const isWhole = deals.every(({ amount }) => amount !== null);
    const cents = deals.reduce((sum, { amount }) => sum + toCents(amount ?? 0), 0);
    return [{ period, closed: isWhole ? fromCents(cents) : null }];
  });
}

/** The last call of each period for which there is one, against what was closed in it. */
export function calledPeriods(
  calls: readonly Pick<Call, "period" | "week" | "call">[],
  periods: readonly ClosedPeriod[],
): readonly SaidAndCame[] {
  return periods.flatMap(({ period, closed }) => {
    const last = calls
      .filter(({ period: of, call }) => fold(of) === fold(period) && call !== null)
      .toSorted((a, b) => (a.week ?? 0) - (b.week ?? 0))
      .at(-1);
    return last?.call == null || closed === null ? [] : [{ said: last.call, came: closed }];
  });
}
