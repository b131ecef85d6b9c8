import { CATEGORIES, type Category } from "../../terms/categories";
import type { CountedDeal } from "./countedDeals";

/** What the counted deals of one name in one period add up to, in cents. */
export interface Tally {
  /** Single-category sums; `Closed` holds the won deals. */
  readonly cents: Record<Category, number>;
  /** Σ amount × probability of the open deals, not yet rounded. */
  expected: number;
  /** What rounding has cut off `expected` so far (Neumaier). */
  expectedRest: number;
  deals: number;
  incomplete: number;
}

export function emptyTally(): Tally {
  const cents = { Pipeline: 0, "Best case": 0, "Most likely": 0, Commit: 0, Closed: 0, Omitted: 0 };
  return { cents, expected: 0, expectedRest: 0, deals: 0, incomplete: 0 };
}

/** A deal without an amount is in no sum; an open one without a probability is in every sum but the weighted. */
export function addDeal(tally: Tally, { isWon, category, cents, probability }: CountedDeal): void {
  if (cents === null) {
    tally.incomplete++;
    return;
  }
  tally.deals++;
  tally.cents[category] += cents;
  if (isWon) return;
  if (probability === null) tally.incomplete++;
  else addExpected(tally, cents * probability);
}

/** Adds what another tally holds. */
export function addTally(tally: Tally, other: Tally): void {
  for (const category of CATEGORIES) tally.cents[category] += other.cents[category];
  tally.deals += other.deals;
  tally.incomplete += other.incomplete;
  addExpected(tally, other.expected);
  addExpected(tally, other.expectedRest);
}

function addExpected(tally: Tally, term: number): void {
  const sum = tally.expected + term;
  const isSumLarger = Math.abs(tally.expected) >= Math.abs(term);
  tally.expectedRest += isSumLarger ? tally.expected - sum + term : term - sum + tally.expected;
  tally.expected = sum;
}

/** Closed plus expected, rounded once to whole cents, half away from zero; decimal halves count as halves. */
export function weightedCents(tally: Tally): number {
  const exact = tally.expected + tally.expectedRest;
  const whole = Math.round(exact);
  if (Math.abs(exact - whole) < 0.49) return tally.cents.Closed + whole;
  const expected = Number(exact.toPrecision(15));
  return tally.cents.Closed + Math.sign(expected) * Math.round(Math.abs(expected));
}

/** Everything open that closes in the period. */
export function openCents({ cents }: Tally): number {
  return cents.Pipeline + cents["Best case"] + cents["Most likely"] + cents.Commit;
}
