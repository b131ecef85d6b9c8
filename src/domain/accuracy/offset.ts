import type { Judged } from "./judged";
import { zeroOf } from "./zeroOf";

/** What is believed of an offset before its deals are seen: a normal law. */
export interface Prior {
  readonly mean: number;
  readonly variance: number;
}

/** Chances nearer to 0 or 1 say more than anybody knows. */
const SUREST = { low: 0.005, high: 0.995 };

/** 1 ÷ (1 + e^−x), the chance whose log-odds are x. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logOdds(probability: number): number {
  const clipped = Math.min(Math.max(probability, SUREST.low), SUREST.high);
  return Math.log(clipped / (1 - clipped));
}

/** A chance once its log-odds are shifted by an offset. */
export function shifted(probability: number, offset: number): number {
  return logistic(logOdds(probability) + offset);
}

/** The shift of all log-odds that makes the outcomes most probable, given the prior (MAP). */
export function offsetOf(judged: readonly Judged[], { mean, variance }: Prior): number {
  const deals = judged.map(({ probability, isWon }) => ({ odds: logOdds(probability), won: Number(isWon) }));
  const reach = variance * deals.length;
  return zeroOf(
    (offset) => {
      let [above, slope] = [(offset - mean) / variance, 1 / variance];
      for (const { odds, won } of deals) {
        const chance = logistic(odds + offset);
        above += chance - won;
        slope += chance * (1 - chance);
      }
      return { above, slope };
    },
    [mean - reach, mean, mean + reach],
  );
}
