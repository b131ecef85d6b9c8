import { firstWhere } from "./firstWhere";

/** P(≤ cents) of a part of a law. */
export type AtMost = (cents: number) => number;

/** Cells that lie exactly on their totals. */
export function onCells(chances: Float64Array, step: number): AtMost {
  const sums = runningSum(chances);
  return (cents) => (cents < 0 ? 0 : (sums[Math.min(Math.floor(cents / step) + 1, sums.length - 1)] ?? 0));
}

/** Cells whose chance is spread evenly over their width, half to either side. */
export function acrossCells(chances: Float64Array, step: number): AtMost {
  const sums = runningSum(chances);
  return (cents) => {
    const at = Math.min(Math.max(cents / step + 0.5, 0), chances.length);
    const cell = Math.floor(at);
    return (sums[cell] ?? 0) + (at - cell) * (chances[cell] ?? 0);
  };
}

/** Single totals. */
export function onTotals(atoms: ReadonlyMap<number, number>): AtMost {
  const totals = Float64Array.from(atoms.keys()).sort();
  const sums = runningSum(totals.map((total) => atoms.get(total) ?? 0));
  return (cents) => sums[firstWhere(-1, totals.length, (at) => (totals[at] ?? 0) > cents)] ?? 0;
}

export function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}
