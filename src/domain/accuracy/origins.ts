import type { DayOutlook } from "./dayOutlook";

/**
 * Where the deals that closed in a period stood on a day of it: closed by then; open with a close date in the period;
 * elsewhere, such as open with another date, so pulled in since; or not yet in the book, so created since.
 */
export const ORIGINS = ["closed", "open", "elsewhere", "new"] as const;

export type Origin = (typeof ORIGINS)[number];

/** What closed in a period, in cents, by where it stood on a day; the four add up to what closed. */
export type Origins = Readonly<Record<Origin, number>>;

/** A deal that was won in the period, and its amount. */
export interface WonDeal {
  readonly id: string;
  readonly cents: number;
}

/** Parts what closed by where it stood on a day. A forecast made that day can be judged on closed and open alone. */
export function originsOf(won: readonly WonDeal[], then: Pick<DayOutlook, "inPeriod" | "known">): Origins {
  const parts = noOrigins();
  for (const { id, cents } of won) {
    const origin = then.inPeriod.get(id) ?? (then.known.has(id) ? "elsewhere" : "new");
    parts[origin] += cents;
  }
  return parts;
}

export function noOrigins(): Record<Origin, number> {
  return { closed: 0, open: 0, elsewhere: 0, new: 0 };
}
