import { riskTable, type Life } from "./riskTable";

/** A stretch of a deal's life: from an age, itself left out, for so many days. */
export interface Stretch {
  readonly age: number;
  readonly horizon: number;
}

/**
 * The chance that a deal open at an age is won within the horizon, to be lost being the other way out (cumulative
 * incidence of Aalen and Johansen 1978): the sum of the chances to be still open and won then, over the days of the stretch.
 */
export function closeChance(lives: readonly Life[], { age, horizon }: Stretch): number {
  let chance = 0;
  let isOpen = 1;
  for (const { days, atRisk, won, lost } of riskTable(lives)) {
    if (days <= age || days > age + horizon) continue;
    chance += (isOpen * won) / atRisk;
    isOpen *= (atRisk - won - lost) / atRisk;
  }
  return chance;
}
