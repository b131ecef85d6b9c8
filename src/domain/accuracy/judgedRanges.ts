import type { Serial } from "../../kit/serial";
import type { Block } from "../forecast/block";
import { forecast } from "../forecast/forecast";
import type { TotalRange } from "../forecast/odds";
import type { PeriodFacts } from "../forecast/periods";
import { holds, type Span } from "../forecast/span";
import type { ShownRange } from "./shownRange";

/** Where a period's total came to lie: within its range, or above or below it. */
export type Verdict = "held" | "above" | "below";

/** A closed period, the one range that speaks for it, and what came. */
export interface JudgedRange {
  readonly shown: ShownRange;
  readonly span: Span;
  readonly closed: number;
  readonly verdict: Verdict;
}

/** What ranges are held against. */
export interface ClosedBook {
  readonly periods: readonly PeriodFacts[];
  /** The deals as they stand now. */
  readonly deals: Block;
  /** The day of the data: a period is closed once data of a later day are in. */
  readonly asOf: Serial;
}

/**
 * The closed periods in which a range was shown, each with one vote, the earliest first: that range counts which was
 * shown nearest to the period's middle, of two as near the earlier one. On the last days hardly a range misses, and
 * whoever imports daily shows many that say the same; so neither the latest nor all of them would be fair. A period
 * whose total cannot be said, because a won deal lacks its amount, has no vote.
 */
export function judgedRanges(shown: readonly ShownRange[], book: ClosedBook): readonly JudgedRange[] {
  return book.periods
    .filter(({ end }) => end < Math.floor(book.asOf))
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ name, start, end }) => {
      const span = { from: start, to: end };
      const counted = nearestToMiddle(
        shown.filter(({ period, day }) => period === name && holds(span, day)),
        span,
      );
      const closed = forecast(book.deals, span, { measure: "closed", owner: "" });
      if (counted === undefined || !closed.ok) return [];
      return [{ shown: counted, span, closed: closed.value, verdict: verdictOf(counted, closed.value) }];
    });
}

function nearestToMiddle(ranges: readonly ShownRange[], { from, to }: Span): ShownRange | undefined {
  const off = ({ day }: ShownRange): number => Math.abs(day - (from + to) / 2);
  return ranges.toSorted((a, b) => off(a) - off(b) || a.day - b.day)[0];
}

/** Where a total lies against a range; both ends belong to it. */
export function verdictOf({ low, high }: Pick<TotalRange, "low" | "high">, closed: number): Verdict {
  if (closed < low) return "below";
  return closed > high ? "above" : "held";
}
