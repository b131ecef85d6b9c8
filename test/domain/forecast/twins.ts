/** Independent ways to the same numbers, slow and plain. */

export interface Bet {
  readonly amount: number;
  readonly chance: number;
}

/** P(total ≥ target) by going through all 2^n outcomes. */
export function enumeratedOdds(bets: readonly Bet[], target: number): number {
  const plain = bets.map(({ amount, chance }) => ({ cents: Math.round(amount * 100), chance }));
  const wanted = Math.round(target * 100);
  let odds = 0;
  for (let outcome = 0; outcome < 2 ** bets.length; outcome++) {
    let total = 0;
    let chance = 1;
    let won = outcome;
    for (const bet of plain) {
      const isWon = won % 2 === 1;
      total += isWon ? bet.cents : 0;
      chance *= isWon ? bet.chance : 1 - bet.chance;
      won >>= 1;
    }
    if (total >= wanted) odds += chance;
  }
  return odds;
}

/** The same under a shared luck: Simpson's rule over the luck, 2^n outcomes at each of its values. */
export function sharedOdds(bets: readonly Bet[], target: number, luck: number): number {
  const steps = 400;
  const reach = 8;
  const thresholds = bets.map(({ chance }) => quantile(chance));
  let odds = 0;
  for (let at = 0; at <= steps; at++) {
    const z = -reach + (2 * reach * at) / steps;
    const simpson = at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2;
    const given = bets.map(({ amount }, i) => ({
      amount,
      chance: cdf(((thresholds[i] ?? 0) - Math.sqrt(luck) * z) / Math.sqrt(1 - luck)),
    }));
    odds += simpson * density(z) * enumeratedOdds(given, target);
  }
  return (odds * 2 * reach) / steps / 3;
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** Marsaglia's series (2004): Φ(x) = ½ + φ(x)(x + x³/3 + x⁵/15 + …). */
export function cdf(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/** By bisection of the series. */
export function quantile(p: number): number {
  let low = -8;
  let high = 8;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}
