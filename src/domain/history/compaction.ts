import type { Serial } from "../../kit/serial";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { PeriodFacts } from "../forecast/periods";
import { quarterEnds } from "./quarterEnds";

/** So many weeks back every day can still be rebuilt: Inspection looks half a year back. */
const WEEKS = 26;
/** Below this many rows, or this share of all, it is not worth the loss. */
const LEAST_ROWS = 1_000;
const LEAST_SHARE = 0.25;

/** What of the history stays when it is made smaller, and what is lost by that. */
export interface Compaction {
  /** The places of the rows that stay, from 0. */
  readonly kept: readonly number[];
  readonly removed: number;
  /** The first day of the history now. */
  readonly since: Serial | null;
  /** From this day on every day can be rebuilt as before. */
  readonly from: Serial;
  /** Before it these days can. */
  readonly quarterEnds: readonly Serial[];
  /** Days before `from` on which something changed and that can no longer be rebuilt. */
  readonly daysLost: number;
  /** Settings name no period, so no quarter's end is known that could stay. */
  readonly lacksPeriods: boolean;
  readonly isWorthIt: boolean;
}

/** The book whose history is made smaller. */
export interface CompactionFacts {
  readonly periods: readonly Pick<PeriodFacts, "start" | "end">[];
  readonly today: Serial;
}

/**
 * What a smaller history keeps: of each deal every row that says how it stood on a quarter's end or on a day of the
 * last weeks. Those days are rebuilt as before; what happened between earlier quarters' ends is lost.
 */
export function compaction(
  history: readonly DealSnapshot[],
  { periods, today }: CompactionFacts,
): Compaction {
  const days = history.flatMap(({ snapshot }) => (snapshot === null ? [] : [snapshot]));
  const since = days.length === 0 ? null : days.reduce((least, day) => Math.min(least, day));
  const from = today - 7 * WEEKS;
  const ends = quarterEnds(periods, { from: since ?? today, to: from - 1 });
  const until = endsOfRows(history);
  const isKept = ({ snapshot }: DealSnapshot, row: number): boolean => {
    const next = until[row] ?? Infinity;
    return snapshot === null || next > from || ends.some((end) => snapshot <= end && end < next);
  };
  const kept = history.flatMap((row, at) => (isKept(row, at) ? [at] : []));
  const removed = history.length - kept.length;
  const lost = new Set(days.filter((day) => day < from && !ends.includes(day)));
  const lacksPeriods = periods.length === 0;
  const isWorthIt = !lacksPeriods && removed >= LEAST_ROWS && removed >= LEAST_SHARE * history.length;
  return { kept, removed, since, from, quarterEnds: ends, daysLost: lost.size, lacksPeriods, isWorthIt };
}

/** Of each row the day from which another row of its deal says how it stands; none for the last. */
function endsOfRows(history: readonly DealSnapshot[]): readonly (Serial | undefined)[] {
  const places = history.map((_, at) => at).sort((a, b) => dayOf(history[a]) - dayOf(history[b]) || a - b);
  const ends: (Serial | undefined)[] = Array<undefined>(history.length).fill(undefined);
  const open = new Map<string, number>();
  for (const at of places) {
    const { dealId = "", snapshot = null } = history[at] ?? {};
    if (snapshot === null) continue;
    const before = open.get(dealId);
    if (before !== undefined) ends[before] = snapshot;
    open.set(dealId, at);
  }
  return ends;
}

function dayOf(row: DealSnapshot | undefined): Serial {
  return row?.snapshot ?? 0;
}
