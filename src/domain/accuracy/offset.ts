import type { Judged } from "./judged";

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

/**
 * The shift of all log-odds that makes the outcomes most probable, given the prior (MAP). The slope falls with the
 * offset, so its zero is bracketed; Newton's step is taken where it stays within, else the bracket is halved.
 */
export function offsetOf(judged: readonly Judged[], { mean, variance }: Prior): number {
  const deals = judged.map(({ probability, isWon }) => ({ odds: logOdds(probability), won: Number(isWon) }));
  let low = mean - variance * deals.length;
  let high = mean + variance * deals.length;
  let offset = mean;
  for (let step = 0; step < MOST_STEPS; step++) {
    let slope = (mean - offset) / variance;
    let curvature = 1 / variance;
    for (const { odds, won } of deals) {
      const chance = logistic(odds + offset);
      slope += won - chance;
      curvature += chance * (1 - chance);
    }
    if (slope > 0) low = offset;
    else high = offset;
    const newton = offset + slope / curvature;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - offset) <= CLOSE_ENOUGH) return next;
    offset = next;
  }
  return offset;
}

/** Halving alone would be done by then. */
const MOST_STEPS = 100;

const CLOSE_ENOUGH = 1e-14;
