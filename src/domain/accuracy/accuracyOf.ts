import type { Serial } from "../../kit/serial";
import { following, type Outcome } from "../forecast/outcome";
import type { PeriodFacts } from "../forecast/periods";
import { accuracyByWeek, type WeekAccuracy } from "./accuracyByWeek";
import { periodWeeks } from "./periodWeeks";
import type { WeekForecast } from "./weekForecast";
import { type AccuracyFacts, weekForecasts } from "./weekForecasts";

/** How the ways to forecast missed in closed periods, by the week of the period. */
export interface Accuracy {
  /** The closed periods that tell of it, oldest first. */
  readonly periods: readonly string[];
  readonly weeks: readonly WeekAccuracy[];
  readonly forecasts: readonly WeekForecast[];
}

/** Works out the accuracy of every week that the closed periods tell of. */
export function accuracyOf(facts: AccuracyFacts): Outcome<Accuracy> {
  return following(weekForecasts(facts), (forecasts) => ({
    periods: [...new Set(forecasts.map(({ period }) => period))],
    weeks: accuracyByWeek(forecasts),
    forecasts,
  }));
}

/** The week of a period in which a day lies, from 1; null outside it. */
export function weekOf({ start, end }: PeriodFacts, day: Serial): number | null {
  const at = Math.floor(day);
  const found = periodWeeks({ from: start, to: end }).find(({ from, to }) => from <= at && at <= to);
  return found?.week ?? null;
}
