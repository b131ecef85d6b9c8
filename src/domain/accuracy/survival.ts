import { Z95, type Interval } from "./interval";
import type { RiskRow } from "./riskTable";

/** A time at which something ended, and the share that outlives it. */
export interface SurvivalStep {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** The 95 % interval; null where nothing survives. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Kaplan and Meier's curve (1958) with Greenwood's variance and intervals on the scale log(−log S). */
export function survivalCurve(table: readonly RiskRow[]): readonly SurvivalStep[] {
  let survival = 1;
  let variance = 0;
  return table.map(({ days: time, atRisk, won: events }) => {
    survival *= (atRisk - events) / atRisk;
    variance += events / (atRisk * (atRisk - events));
    return { time, atRisk, events, survival, ...intervalOf(survival, variance) };
  });
}

function intervalOf(survival: number, variance: number): Interval | { low: null; high: null } {
  if (survival === 0) return { low: null, high: null };
  const spread = Math.exp((Z95 * Math.sqrt(variance)) / Math.abs(Math.log(survival)));
  return { low: survival ** spread, high: survival ** (1 / spread) };
}
