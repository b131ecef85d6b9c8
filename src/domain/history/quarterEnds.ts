import { calendarDay, serialOf, type Serial } from "../../kit/serial";
import type { PeriodFacts } from "../forecast/periods";

const QUARTER_MONTHS = 3;

/** What is looked at: from the first day of the history to the last day that is over. */
interface Stretch {
  readonly from: Serial;
  readonly to: Serial;
}

/**
 * The ends of quarters in a stretch: the last days of the periods on Settings; before the first of them, three months
 * each are counted back.
 */
export function quarterEnds(
  periods: readonly Pick<PeriodFacts, "start" | "end">[],
  { from, to }: Stretch,
): readonly Serial[] {
  const told = periods.map(({ end }) => end);
  const first = Math.min(...periods.map(({ start }) => start));
  const all = new Set([...told, ...endsBefore(first, from)]);
  return [...all].filter((end) => end >= from && end <= to).sort((a, b) => a - b);
}

function endsBefore(first: Serial, from: Serial): readonly Serial[] {
  const ends: Serial[] = [];
  if (!Number.isFinite(first)) return ends;
  const { year, month, day } = calendarDay(first);
  for (let back = 0; ends.length === 0 || (ends.at(-1) ?? 0) >= from; back += QUARTER_MONTHS) {
    ends.push(serialOf({ year, month: month - back, day }) - 1);
  }
  return ends;
}
