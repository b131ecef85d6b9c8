import { deviation } from "./deviation";

/** What was planned for a period, and what came. */
export interface PlannedPeriod {
  readonly actual: number;
  readonly plan: number;
}

/** Help is needed when at least `times` of the last `window` periods deviate by more than the limit. */
export interface HelpRule {
  readonly limit: number;
  readonly times: number;
  readonly window: number;
}

/** Beyond the limit by less than this is rounding: 110 against 100 deviates by exactly a tenth. */
const ROUNDING = 1e-12;

/** Whether a period strayed from its plan by more than the limit; a plan of 0 says nothing. */
export function isBeyond({ actual, plan }: PlannedPeriod, limit: number): boolean {
  return Math.abs(deviation(actual, plan) ?? 0) - limit > ROUNDING;
}

/** Whether the last periods, oldest first, strayed from their plan often enough; a plan of 0 says nothing. */
export function needsHelp(periods: readonly PlannedPeriod[], { limit, times, window }: HelpRule): boolean {
  const told = periods.filter(({ actual, plan }) => deviation(actual, plan) !== null);
  return told.slice(-window).filter((period) => isBeyond(period, limit)).length >= times;
}
