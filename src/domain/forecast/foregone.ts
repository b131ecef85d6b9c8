import type { Stake } from "./stake";

/** Around which mean the total of independent stakes strays, and how far: by the sum of their squared amounts. */
export interface Reach {
  readonly mean: number;
  readonly squares: number;
}

/** By more than so many roots of the squares a total strays from its mean with a chance below 1e-15 (Hoeffding 1963). */
const FAR = Math.sqrt(Math.log(1e15) / 2);

/** The reach of stakes that are drawn with these chances. */
export function reachOf(stakes: readonly Stake[], chances: Float64Array): Reach {
  let [mean, squares] = [0, 0];
  for (const [at, { cents }] of stakes.entries()) {
    mean += cents * (chances[at] ?? 0);
    squares += cents * cents;
  }
  return { mean, squares };
}

/** By how much the total strays at most, but for a chance below 1e-15. */
export function strayOf({ squares }: Reach): number {
  return FAR * Math.sqrt(squares);
}

/**
 * Whether the total, give or take some cents, comes as good as certainly to so many cents (1) or does not (0); undefined
 * where that is open.
 */
export function foregone(reach: Reach, cents: number, giveOrTake = 0): 0 | 1 | undefined {
  if (Math.abs(reach.mean - cents) <= strayOf(reach) + giveOrTake) return undefined;
  return reach.mean > cents ? 1 : 0;
}
