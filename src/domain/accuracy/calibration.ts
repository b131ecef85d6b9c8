import { wilson, type Interval } from "./interval";
import type { Judged } from "./judged";

/** Deals for which a like chance was named: what was said on average, and what happened. */
export interface CalibrationBin extends Interval {
  readonly from: number;
  readonly to: number;
  readonly deals: number;
  readonly said: number;
  readonly happened: number;
}

/** So much below a bin's lower bound still belongs to it: 0.7 × 10 falls a rounding short of 7 in some fractions. */
const ROUNDING = 1e-12;

/** The chances in bins of equal width, each with what happened and Wilson's interval; empty bins are left out. */
export function calibration(judged: readonly Judged[], bins: number): readonly CalibrationBin[] {
  const inBin = new Map<number, Judged[]>();
  for (const deal of judged) {
    const bin = Math.min(Math.floor(deal.probability * bins + ROUNDING), bins - 1);
    const met = inBin.get(bin);
    if (met === undefined) inBin.set(bin, [deal]);
    else met.push(deal);
  }
  return [...inBin]
    .sort(([a], [b]) => a - b)
    .map(([bin, deals]) => ({ from: bin / bins, to: (bin + 1) / bins, ...saidAndHappened(deals) }));
}

function saidAndHappened(judged: readonly Judged[]): Omit<CalibrationBin, "from" | "to"> {
  const { deals, said, won } = summed(judged);
  return { deals, said: said / deals, happened: won / deals, ...wilson(won, deals) };
}

/** How many deals, the sum of the chances named for them, and how many were won. */
export function summed(judged: readonly Judged[]): { deals: number; said: number; won: number } {
  let said = 0;
  let won = 0;
  for (const { probability, isWon } of judged) {
    said += probability;
    won += Number(isWon);
  }
  return { deals: judged.length, said, won };
}
