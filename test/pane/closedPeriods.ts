import { accuracyByWeek } from "../../src/domain/accuracy/accuracyByWeek";
import type { Accuracy } from "../../src/domain/accuracy/accuracyOf";
import type { WeekForecast } from "../../src/domain/accuracy/weekForecast";

const K = 100_000;

/** A week of a period that closed 100 k: 30 k were closed that week, 40 k open, 10 k dated elsewhere, 20 k not there yet. */
function told(period: string, week: number, manager: number | null): WeekForecast {
  return {
    ...{ period, week, day: 46_000 + 7 * week, incomplete: 0, actual: 100 * K },
    forecasts: { reps: null, manager, rollUp: 75 * K, weighted: 60 * K, calibrated: 96 * K },
    called: { has: 0, of: 2 },
    origins: { closed: 30 * K, open: 40 * K, elsewhere: 10 * K, new: 20 * K },
  };
}

const FORECASTS = [
  told("FY26 Q1", 1, null),
  told("FY26 Q1", 2, 105 * K),
  told("FY26 Q2", 2, 120 * K),
  told("FY26 Q3", 2, 94 * K),
];

/** Three closed quarters, of which week 2 is told of all and week 1 of the first. */
export const ACCURACY: Accuracy = {
  periods: ["FY26 Q1", "FY26 Q2", "FY26 Q3"],
  weeks: accuracyByWeek(FORECASTS),
  forecasts: FORECASTS,
};
