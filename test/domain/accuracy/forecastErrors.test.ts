import fc from "fast-check";
import { mean, sum } from "simple-statistics";
import { forecastErrors } from "../../../src/domain/accuracy/forecastErrors";

/**
 * A published table of tracking signals, month by month: https://codingace.net/ds/tracking_signal_chart.html, read on
 * 22 November 2026. Its errors are actual − forecast, so its signs are the other way round. For the offset of optimism
 * (a logistic offset drawn to the team's) no published numbers were found; it is held against an independent
 * implementation on random inputs in `test/functions/judged.test.ts`.
 */
const PUBLISHED = [
  { actual: 120, forecast: 118, rsfe: 2, mad: 2, signal: 1 },
  { actual: 128, forecast: 130, rsfe: 0, mad: 2, signal: 0 },
  { actual: 133, forecast: 131, rsfe: 2, mad: 2, signal: 1 },
  { actual: 141, forecast: 137, rsfe: 6, mad: 2.5, signal: 2.4 },
  { actual: 145, forecast: 148, rsfe: 3, mad: 2.6, signal: 1.15 },
  { actual: 150, forecast: 149, rsfe: 4, mad: 2.33, signal: 1.71 },
];

describe("the errors of forecasts", () => {
  test("have the tracking signals of the published table, in its two digits", () => {
    for (const [at, { rsfe, mad, signal }] of PUBLISHED.entries()) {
      const seen = PUBLISHED.slice(0, at + 1);
      const { trackingSignal, bias, wape, periods } = forecastErrors(seen);
      const closed = sum(seen.map(({ actual }) => actual));
      expect(periods).toBe(at + 1);
      expect(-trackingSignal).toBeCloseTo(signal, 2);
      expect(-(bias ?? 0) * closed).toBeCloseTo(rsfe, 9);
      expect(((wape ?? 0) * closed) / periods).toBeCloseTo(mad, 2);
    }
  });

  test("are what the means of another library give, whatever was forecast", () => {
    const period = fc.record({
      forecast: fc.nat({ max: 1_000 }),
      actual: fc.integer({ min: 1, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 20 }), (periods) => {
        const errors = periods.map(({ forecast, actual }) => forecast - actual);
        const size = mean(errors.map(Math.abs));
        const actual = mean(periods.map((each) => each.actual));
        const { bias, wape, mape, trackingSignal } = forecastErrors(periods);
        expect(bias).toBeCloseTo(mean(errors) / actual, 9);
        expect(wape).toBeCloseTo(size / actual, 9);
        expect(mape).toBeCloseTo(mean(periods.map((each, at) => Math.abs(errors[at] ?? 0) / each.actual)), 9);
        expect(trackingSignal).toBeCloseTo(size === 0 ? 0 : sum(errors) / size, 9);
      }),
      { seed: 41 },
    );
  });

  test("are not known where nothing came, but for how they lean", () => {
    expect(forecastErrors([{ forecast: 5, actual: 0 }])).toEqual({
      periods: 1,
      wape: null,
      mape: null,
      bias: null,
      trackingSignal: 1,
    });
    expect(forecastErrors([])).toMatchObject({ periods: 0, wape: null, trackingSignal: 0 });
  });
});
