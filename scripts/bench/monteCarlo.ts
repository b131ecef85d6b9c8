import type { Grid } from "../../src/kit/cell";
import { normalQuantile } from "../../src/domain/forecast/normal";
import { normal, uniform } from "./random";

const DRAWS = 100_000;

/** The odds of reaching a target by 100,000 simulated quarters: what the exact sum is measured against. */
export function simulatedOdds(block: Grid, target: number, luck: number): number {
  const amounts = Float64Array.from(block.slice(1), (row) => Number(row[7]));
  const chances = Float64Array.from(block.slice(1), (row) => Number(row[8]));
  return luck === 0 ? apart(amounts, chances, target) : together(amounts, chances, { target, luck });
}

function apart(amounts: Float64Array, chances: Float64Array, target: number): number {
  const random = uniform(1);
  let reached = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0;
    for (let at = 0; at < amounts.length; at++) {
      if (random() < (chances[at] ?? 0)) total += amounts[at] ?? 0;
    }
    if (total >= target) reached++;
  }
  return reached / DRAWS;
}

function together(
  amounts: Float64Array,
  chances: Float64Array,
  { target, luck }: { readonly target: number; readonly luck: number },
): number {
  const draw = normal(uniform(1));
  const thresholds = chances.map(normalQuantile);
  const own = Math.sqrt(1 - luck);
  let reached = 0;
  for (let quarter = 0; quarter < DRAWS; quarter++) {
    const shared = Math.sqrt(luck) * draw();
    let total = 0;
    for (let at = 0; at < amounts.length; at++) {
      if (shared + own * draw() < (thresholds[at] ?? 0)) total += amounts[at] ?? 0;
    }
    if (total >= target) reached++;
  }
  return reached / DRAWS;
}
