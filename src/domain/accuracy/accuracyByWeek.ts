import { forecastErrors, type ForecastErrors } from "./forecastErrors";
import { noOrigins, ORIGINS, type Origins } from "./origins";
import { type ForecastWay, type WeekForecast } from "./weekForecast";

/** How the ways to forecast missed at one week, over the closed periods that are told of it. */
export interface WeekAccuracy {
  readonly week: number;
  /** So many closed periods tell of the week. */
  readonly periods: number;
  /** WAPE = Σ|F − A| ÷ Σ|A| and bias = Σ(F − A) ÷ ΣA of each way, over the periods in which it was known. */
  readonly errors: Readonly<Record<ForecastWay, ForecastErrors>>;
  /** What closed in all of them, in cents, by where it stood at that week. */
  readonly origins: Origins;
  /** The roll-up held against what it could know: what was closed or open in the period that week. */
  readonly onKnown: ForecastErrors;
  /** Deals that lacked an amount or a probability, over all periods. */
  readonly incomplete: number;
}

/** Adds up what was forecast at each week of closed periods, week 1 first. */
export function accuracyByWeek(forecasts: readonly WeekForecast[]): readonly WeekAccuracy[] {
  const weeks = [...new Set(forecasts.map(({ week }) => week))].sort((a, b) => a - b);
  return weeks.map((week) =>
    accuracyOf(
      week,
      forecasts.filter((each) => each.week === week),
    ),
  );
}

function accuracyOf(week: number, forecasts: readonly WeekForecast[]): WeekAccuracy {
  const of = (way: ForecastWay) =>
    errorsOf(
      forecasts,
      (each) => each.forecasts[way],
      (each) => each.actual,
    );
  const known = ({ origins }: WeekForecast) => origins.closed + origins.open;
  const origins = noOrigins();
  for (const each of forecasts) for (const origin of ORIGINS) origins[origin] += each.origins[origin];
  return {
    week,
    periods: forecasts.length,
    errors: {
      reps: of("reps"),
      manager: of("manager"),
      rollUp: of("rollUp"),
      weighted: of("weighted"),
      calibrated: of("calibrated"),
    },
    origins,
    onKnown: errorsOf(forecasts, (each) => each.forecasts.rollUp, known),
    incomplete: forecasts.reduce((count, { incomplete }) => count + incomplete, 0),
  };
}

function errorsOf(
  forecasts: readonly WeekForecast[],
  forecastOf: (each: WeekForecast) => number | null,
  actualOf: (each: WeekForecast) => number,
): ForecastErrors {
  return forecastErrors(
    forecasts.flatMap((each) => {
      const forecast = forecastOf(each);
      return forecast === null ? [] : [{ forecast, actual: actualOf(each) }];
    }),
  );
}
