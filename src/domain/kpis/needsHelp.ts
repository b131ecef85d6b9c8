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

/** Whether the last periods, oldest first, strayed from their plan often enough; a plan of 0 says nothing. */
export function needsHelp(periods: readonly PlannedPeriod[], { limit, times, window }: HelpRule): boolean {
  const deviations = periods.map(({ actual, plan }) => deviation(actual, plan)).filter((one) => one !== null);
  const far = deviations.slice(-window).filter((one) => Math.abs(one) - limit > ROUNDING);
  return far.length >= times;
}
