import { forecastErrors } from "../domain/accuracy/forecastErrors";
import { NUMBER_CELL } from "../domain/forecast/cellRules";
import { following } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { defineFunction } from "./define";
import { column } from "./parameters";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Periods", "periods"],
  ["WAPE", "wape"],
  ["MAPE", "mape"],
  ["Bias", "bias"],
  ["Tracking signal", "trackingSignal"],
] as const;

/**
 * ACCURACY(forecasts, actuals) spills a header and one row; errors are fractions. #VALUE! for columns of unequal length or
 * a bad cell, #N/A without a period. A figure with nothing to divide by is blank.
 */
export const accuracy = defineFunction({
  id: "ACCURACY",
  about: "How well forecasts met what came: the size of the errors and their lean.",
  parameters: [
    column(
      {
        name: "forecasts",
        about: "What was forecast, one cell a period; blank ones are left out.",
        reference: "Scorecard[Goal]",
      },
      NUMBER_CELL,
    ),
    column(
      { name: "actuals", about: "What came, in the same order.", reference: "Scorecard[Actual]" },
      NUMBER_CELL,
    ),
  ],
  result: "matrix",
  formula:
    "WAPE = Σ|A − F| ÷ Σ|A|; MAPE = mean of |A − F| ÷ |A| where A ≠ 0; bias = Σ(F − A) ÷ ΣA, above 0 optimistic; " +
    "tracking signal = Σ(F − A) ÷ mean |F − A|, beyond ±4 a lean.",
  source: "Hyndman and Koehler (2006); Brown (1959).",
  twin: `=LET(forecasts,Scorecard[Goal], actuals,Scorecard[Actual],
 known,ISNUMBER(forecasts)*ISNUMBER(actuals),
 actual,FILTER(actuals,known), error,FILTER(forecasts,known)-actual, size,SUM(ABS(error)),
 IF(SUM(known),CHOOSE({1,2,3,4,5},SUM(known),IFERROR(size/SUM(ABS(actual)),""),
 IFERROR(AVERAGE(FILTER(ABS(error/actual),actual<>0)),""),
 IFERROR(SUM(error)/SUM(actual),""),IF(size=0,0,SUM(error)/AVERAGE(ABS(error)))),NA()))`,
  examples: [
    {
      args: [
        [100, 120],
        [80, 120],
      ],
      result: [headersOf(COLUMNS), [2, 0.1, 0.125, 0.1, 2]],
    },
  ],
  run: ([forecasts, actuals]) =>
    following(enough(pairsOf(forecasts, actuals), 1, "forecasts with an actual"), (known) => {
      const errors = forecastErrors(known.map(({ left: forecast, right: actual }) => ({ forecast, actual })));
      return spill(COLUMNS, [errors]);
    }),
});
