import fc from "fast-check";
import { mean, sum } from "simple-statistics";
import { errorOf } from "./excelErrors";
import { call, columnOf, spilled } from "./call";

const AMOUNT = fc.integer({ min: -50, max: 200 });
const PERIODS = fc.array(fc.tuple(AMOUNT, AMOUNT), { minLength: 1, maxLength: 12 });

describe("ACCURACY", () => {
  test("gives published examples: the last week as forecast, MAPE 31.88 %, and three articles, WAPE 6.67 %", () => {
    // the exercise of Anderson, Sweeney and Williams on naive forecasts, as answered at wizedu.com/questions/9831
    const weeks = [18, 13, 16, 11, 17, 14];
    const [naive] = spilled("ACCURACY", [weeks.slice(0, -1)], [weeks.slice(1)]);
    expect((100 * Number(naive?.["MAPE"])).toFixed(2)).toBe("31.88");
    // askvity.info/forecasting-accuracy/what-is-the-weighted-average-percent-error
    const [articles] = spilled("ACCURACY", [[90, 210, 140]], [[100, 200, 150]]);
    expect((100 * Number(articles?.["WAPE"])).toFixed(2)).toBe("6.67");
  });

  test("leaves a figure with nothing to divide by blank, and gives no lean without errors", () => {
    const headers = ["Periods", "WAPE", "MAPE", "Bias", "Tracking signal"];
    expect(call("ACCURACY", 5, 0)).toEqual([headers, [1, "", "", "", 1]]);
    expect(call("ACCURACY", [[7, 0]], [[7, 0]])).toEqual([headers, [2, 0, 0, 0, 0]]);
    expect(spilled("ACCURACY", [[1, 1]], [[5, -5]])[0]).toMatchObject({ WAPE: 1, Bias: "" });
    expect(spilled("ACCURACY", [[1, 1, 1]], [[0.1, 0.2, -0.3]])[0]).toMatchObject({ Bias: "" });
  });

  test("leaves out periods with a blank, and needs one without", () => {
    expect(call("ACCURACY", [[100, null, 9]], columnOf([80, 5, ""]))).toEqual(call("ACCURACY", 100, 80));
    expect(errorOf(() => call("ACCURACY", null, 1))).toBe(
      "#N/A Not enough forecasts with an actual: 0; at least 1 needed",
    );
    expect(errorOf(() => call("ACCURACY", [[1, 2]], 1))).toBe(
      "#VALUE! the length of actuals is 1; it must be 2, as that of forecasts",
    );
    expect(errorOf(() => call("ACCURACY", [[1, 2]], [[1, "x"]]))).toBe(
      '#VALUE! Value 2 of actuals is text, "x"; it must be a number',
    );
  });

  test("equals the definitions, and does not change with the currency", () => {
    fc.assert(
      fc.property(PERIODS, (periods) => {
        const run = (by: number) =>
          spilled("ACCURACY", [periods.map(([f]) => f * by)], [periods.map(([, a]) => a * by)])[0];
        const errors = periods.map(([f, a]) => f - a);
        const size = sum(errors.map(Math.abs));
        const part = (over: number, below: number): unknown =>
          below === 0 ? "" : expect.closeTo(over / below, 9);
        const some = periods.filter(([, a]) => a !== 0);
        const expected = {
          Periods: periods.length,
          WAPE: part(size, sum(periods.map(([, a]) => Math.abs(a)))),
          MAPE: part(sum(some.map(([f, a]) => Math.abs((a - f) / a))), some.length),
          Bias: part(sum(errors), sum(periods.map(([, a]) => a))),
          "Tracking signal": size === 0 ? 0 : part(sum(errors), mean(errors.map(Math.abs))),
        };
        expect(run(1)).toEqual(expected);
        expect(run(4)).toEqual(expected);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe("DEVIATION", () => {
  test("is a fraction of the plan, above 0 for more", () => {
    expect(call("DEVIATION", 120, 100)).toBeCloseTo(0.2, 12);
    expect(call("DEVIATION", 0, 100)).toBe(-1);
  });

  test.each([
    [[5, 0], "#N/A plan is 0; it must be a number other than 0"],
    [[5, " "], "#N/A plan is blank; it must be a number other than 0"],
    [[null, 5], "#VALUE! actual is blank; it must be a number"],
    [[5, "much"], '#VALUE! plan is text, "much"; it must be a number'],
  ])("of %j is an error", (given, message) => {
    expect(errorOf(() => call("DEVIATION", ...given))).toBe(message);
  });

  test("undone gives the actual back", () => {
    fc.assert(
      fc.property(AMOUNT, AMOUNT, (actual, plan) => {
        fc.pre(plan !== 0);
        expect(plan * (1 + Number(call("DEVIATION", actual, plan)))).toBeCloseTo(actual, 9);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe("HELP", () => {
  const plans = [[100, 100, 100, 100, 100]];

  test("is called for three of the last four, by more than a fifth", () => {
    expect(call("HELP", [[100, 79, 121, 100, 79]], plans)).toBe(true);
    expect(call("HELP", [[79, 121, 100, 100, 79]], plans)).toBe(false);
    expect(call("HELP", [[100, 80, 120, 80, 120]], plans)).toBe(false);
  });

  test("does not take exactly the limit for more, whatever rounding makes of it", () => {
    expect(call("HELP", [[1.1, 110, 11]], [[1, 100, 10]], 0.1)).toBe(false);
  });

  test("passes blanks and plans of 0 over, and never calls on fewer periods than it needs", () => {
    expect(call("HELP", [[50, "", 50, 9, 50]], [[100, 100, 100, 0, 100]])).toBe(true);
    expect(call("HELP", [[50, 50]], [[100, 100]])).toBe(false);
    expect(call("HELP", null, null)).toBe(false);
  });

  test.each([
    [[1, 1, -0.1], "limit is -0.1; it must be a number from 0"],
    [[1, 1, 0.2, 0], /^#VALUE! times is 0; it must be a whole number/],
    [[1, 1, 0.2, 3, 1.5], /^#VALUE! window is 1.5; it must be a whole number/],
    [[1, [[1, 2]]], "the length of plans is 2; it must be 1, as that of actuals"],
    [["x", 1], 'Value 1 of actuals is text, "x"; it must be a number'],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => call("HELP", ...given))).toMatch(message);
  });

  test("equals the rule counted by hand", () => {
    const small = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(PERIODS, small, small, (periods, times, window) => {
        const known = periods.filter(([, plan]) => plan !== 0).slice(-window);
        const far = known.filter(([actual, plan]) => Math.abs(actual - plan) * 5 > Math.abs(plan));
        const found = call(
          "HELP",
          [periods.map(([a]) => a)],
          [periods.map(([, p]) => p)],
          0.2,
          times,
          window,
        );
        expect(found).toBe(far.length >= times);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe("VELOCITY", () => {
  test("gives nrev.ai's worked example, 3,333.33 a day", () => {
    expect(Number(call("VELOCITY", 50, 10000, 0.2, 30)).toFixed(2)).toBe("3333.33");
  });

  test.each([
    [[1, 1, 0.5, 0], "cycle_days is 0; it must be a number above 0"],
    [[1, 1, 0.5, -3], "cycle_days is -3; it must be a number above 0"],
    [[1, 1, 50, 30], "win_rate is 50; it must be a number from 0 to 1"],
    [[-1, 1, 0.5, 30], "deals_open is -1; it must be a number from 0"],
    [[1, "", 0.5, 30], "average_deal is blank; it must be a number"],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => call("VELOCITY", ...given))).toBe(`#VALUE! ${message}`);
  });
});
