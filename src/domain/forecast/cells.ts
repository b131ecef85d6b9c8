import { runningSum } from "./cumulative";
import type { LawForm } from "./lawForm";

/** Cells less likely than this are cut off at both ends of a law; all of them together stay far below 1e-9. */
const NEGLIGIBLE = 1e-15;

/** The chance of each whole number of steps, of which only those from `low` to `high` are in use: what lies outside is stale. */
export interface Cells {
  readonly chances: Float64Array;
  low: number;
  high: number;
}

/** The exact law where every amount is a whole number of steps: one cell a step, up to so many. */
export function inCells(step: number, most: number): LawForm<Cells> {
  return {
    room: () => ({ chances: new Float64Array(most + 1), low: 0, high: -1 }),
    start: (law, chance) => {
      law.chances[0] = chance;
      law.low = 0;
      law.high = 0;
    },
    addDeal: (law, cents, chance) => {
      if (chance < NEGLIGIBLE) return;
      widen(law, Math.round(cents / step));
      shift(law, Math.round(cents / step), chance);
      trim(law);
    },
    mix: addCells,
    copy: ({ chances, low, high }, to) => {
      to.chances.set(chances.subarray(low, high + 1), low);
      to.low = low;
      to.high = high;
    },
    cut: (law, low, high) => cutCells(law, Math.ceil(low / step), Math.floor(high / step)),
    atMost: ({ chances, low, high }) => {
      const sums = runningSum(chances.subarray(low, high + 1));
      return (cents) => sums[Math.min(Math.max(Math.floor(cents / step) + 1 - low, 0), sums.length - 1)] ?? 0;
    },
  };
}

/** Room for the totals of one deal more. */
function widen(law: Cells, width: number): void {
  law.chances.fill(0, law.high + 1, law.high + width + 1);
  law.high += width;
}

/**
 * f[j] becomes (1 − p) f[j] + p f[j − width]. All terms are positive: nothing cancels, tails keep their digits.
 */
function shift({ chances, low, high }: Cells, width: number, chance: number): void {
  const miss = 1 - chance;
  for (let at = high; at >= low + width; at--) {
    chances[at] = miss * (chances[at] ?? 0) + chance * (chances[at - width] ?? 0);
  }
  for (let at = low + width - 1; at >= low; at--) chances[at] = miss * (chances[at] ?? 0);
}

function trim(law: Cells): void {
  const { chances } = law;
  while (law.low < law.high && (chances[law.low] ?? 0) < NEGLIGIBLE) law.low++;
  while (law.high > law.low && (chances[law.high] ?? 0) < NEGLIGIBLE) law.high--;
}

/** The law to which others are added is never trimmed: outside its window there is nothing. */
function addCells(law: Cells, { chances, low, high }: Cells): void {
  for (let at = low; at <= high; at++) law.chances[at] = (law.chances[at] ?? 0) + (chances[at] ?? 0);
  law.high = Math.max(law.high, high);
}

function cutCells(law: Cells, low: number, high: number): number {
  let above = 0;
  law.low = Math.max(law.low, low);
  for (; law.high >= law.low && law.high > high; law.high--) above += law.chances[law.high] ?? 0;
  return above;
}
