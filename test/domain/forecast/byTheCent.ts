import type { Stake } from "../../../src/domain/forecast/stake";
import { cdf, quantile } from "./twins";

/** P(total ≤ cents) for every cent up to the total of all: one cell a cent, deal by deal, nothing rounded or cut off. */
export function atMostByTheCent(stakes: readonly Stake[], luck: number): Float64Array {
  const total = stakes.reduce((sum, { cents }) => sum + cents, 0);
  const mixture = new Float64Array(total + 1);
  const thresholds = new Map(stakes.map((stake) => [stake, quantile(stake.chance)]));
  for (const { weight, z } of luckByTrapezoid(luck)) {
    const law = lawByTheCent(stakes, total, (stake) => {
      if (luck === 0) return stake.chance;
      const threshold = thresholds.get(stake) ?? NaN;
      return cdf((threshold - stake.direction * Math.sqrt(luck) * z) / Math.sqrt(1 - luck));
    });
    for (let at = 0; at <= total; at++) mixture[at] = (mixture[at] ?? 0) + weight * (law[at] ?? 0);
  }
  for (let at = 1; at <= total; at++) mixture[at] = (mixture[at] ?? 0) + (mixture[at - 1] ?? 0);
  return mixture;
}

function lawByTheCent(
  stakes: readonly Stake[],
  total: number,
  given: (stake: Stake) => number,
): Float64Array {
  const law = new Float64Array(total + 1);
  law[0] = 1;
  for (const stake of stakes) {
    const { cents } = stake;
    const won = given(stake);
    for (let at = total; at >= cents; at--) {
      law[at] = (law[at] ?? 0) * (1 - won) + (law[at - cents] ?? 0) * won;
    }
    for (let at = cents - 1; at >= 0; at--) law[at] = (law[at] ?? 0) * (1 - won);
  }
  return law;
}

/** Finer than 40 deals need. */
function luckByTrapezoid(luck: number): readonly { weight: number; z: number }[] {
  if (luck === 0) return [{ weight: 1, z: 0 }];
  const spacing = 0.25;
  return Array.from({ length: 49 }, (_, at) => {
    const z = (at - 24) * spacing;
    return { weight: (spacing * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI), z };
  });
}
