import { firstWhere } from "./firstWhere";

/** The probability law of a period's total, in whole cents. */
export interface TotalLaw {
  readonly least: number;
  readonly most: number;
  /** P(total ≤ cents), for whole cents. */
  atMost(cents: number): number;
}

/** A reachable total counts as a quantile that it misses by no more than this. */
const SLACK = 1e-9;

/** P(total ≥ cents): exactly the target counts as reached. */
export function chanceOfAtLeast(law: TotalLaw, cents: number): number {
  if (cents <= law.least) return 1;
  if (cents > law.most) return 0;
  return Math.min(1, Math.max(0, 1 - law.atMost(cents - 1)));
}

/** The smallest reachable total that is not exceeded with chance q. */
export function quantile(law: TotalLaw, q: number): number {
  return firstWhere(law.least - 1, law.most, (cents) => law.atMost(cents) >= q - SLACK);
}

/** All but one in a thousand of what can happen, on either side. */
const TAIL = 0.001;

/** The totals between which the period ends all but two times in a thousand. */
export function likelyEnds(law: TotalLaw): readonly [low: number, high: number] {
  return [quantile(law, TAIL), quantile(law, 1 - TAIL)];
}
