import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { PeriodFacts } from "../forecast/periods";
import { holds } from "../forecast/span";

/** What tells which periods the one that is shown can be held against. */
export interface Comparable {
  readonly periods: readonly PeriodFacts[];
  /** The name of the period that is shown. */
  readonly shown: string;
  readonly asOf: Serial;
  /** The days of which the book kept a snapshot of its own. */
  readonly ownDays: readonly Serial[];
}

/** Years that leap, and quarters by weeks, differ by less. */
const SAME_LENGTH = 7;

/** Older ones say little of the team as it is. */
const LATEST = 12;

/** The latest closed periods that are as long as the one shown and of which the book's own history tells, oldest first. */
export function comparablePeriods({ periods, shown, asOf, ownDays }: Comparable): readonly PeriodFacts[] {
  const now = periods.find(({ name }) => fold(name) === fold(shown));
  if (!now) return [];
  const length = ({ start, end }: PeriodFacts) => end - start;
  return periods
    .filter(
      (period) => period.end < Math.floor(asOf) && Math.abs(length(period) - length(now)) <= SAME_LENGTH,
    )
    .filter(({ start, end }) => ownDays.some((day) => holds({ from: start, to: end }, day)))
    .toSorted((a, b) => a.start - b.start)
    .slice(-LATEST);
}
