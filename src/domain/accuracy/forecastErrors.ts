/** What was forecast for a period, and what came. */
export interface ForecastPeriod {
  readonly forecast: number;
  readonly actual: number;
}

/** How forecasts missed over several periods; null where there is nothing to divide by. */
export interface ForecastErrors {
  readonly periods: number;
  /** The errors' size by the size of what came. */
  readonly wape: number | null;
  /** The mean of each error by what came, over the periods in which something came. */
  readonly mape: number | null;
  /** The sum of errors by the sum of what came; above 0 is optimistic. */
  readonly bias: number | null;
  /** The sum of errors in mean errors: beyond ±4 the forecasts lean to one side. */
  readonly trackingSignal: number;
}

/** Measures the errors, forecast − actual, of several periods. */
export function forecastErrors(periods: readonly ForecastPeriod[]): ForecastErrors {
  const actuals = periods.map(({ actual }) => actual);
  const errors = periods.map(({ forecast, actual }) => forecast - actual);
  const size = sumOf(errors.map(Math.abs));
  const parts = periods.flatMap(({ forecast, actual }) =>
    actual === 0 ? [] : [Math.abs((forecast - actual) / actual)],
  );
  const over = sumOf(errors);
  return {
    periods: periods.length,
    wape: ratio(size, sumOf(actuals.map(Math.abs))),
    mape: ratio(sumOf(parts), parts.length),
    bias: ratio(over, sumOf(actuals)),
    trackingSignal: ratio(over * periods.length, size) ?? 0,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The sum; what is left of amounts that cancel each other, less than 1e-12 of their size, is rounding and no value. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (const value of values) {
    sum += value;
    size += Math.abs(value);
  }
  return Math.abs(sum) <= size * 1e-12 ? 0 : sum;
}
