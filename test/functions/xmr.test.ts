import fc from "fast-check";
import { mean } from "simple-statistics";
import { errorOf } from "./excelErrors";
import { call, columnOf, spilled } from "./call";

/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates and their published chart. */
const FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

function signals(values: readonly number[], baseline?: number): readonly unknown[] {
  return spilled("XMR", columnOf(values), baseline).map((row) => row["Signal"]);
}

describe("XMR", () => {
  test("gives NIST's centre and limits to the last published digit", () => {
    const [row] = spilled("XMR", [FLOW]);
    expect(Number(row?.["Centre"]).toFixed(2)).toBe("50.81");
    expect(Number(row?.["Upper"]).toFixed(4)).toBe("55.8041");
    expect(Number(row?.["Lower"]).toFixed(4)).toBe("45.8159");
    expect(signals(FLOW)).toEqual(FLOW.map(() => ""));
  });

  test("signals what lies outside the limits of its baseline, and nothing among equal values", () => {
    expect(signals([10, 11, 10, 11, 10, 30], 5)).toEqual(["", "", "", "", "", "outside"]);
    expect(signals([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual(["", "", "", "", "", ""]);
  });

  test("signals the eighth in a row on one side and those after it", () => {
    const run = [9, 11, 9, 11, 9, 11, ...Array.from({ length: 9 }, () => 11)];
    expect(signals(run, 4)).toEqual([
      ...Array.from({ length: 12 }, () => ""),
      "run of 8",
      "run of 8",
      "run of 8",
    ]);
  });

  test("signals three of four nearer the limit than the centre, only those that are", () => {
    // Centre 10, limits 10 ± 5.3: near is beyond 12.66.
    expect(signals([9, 11, 9, 11, 13, 13, 10.5, 13], 4)).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "3 of 4 near limit",
    ]);
    expect(signals([9, 11, 9, 11, 13, 13, 7, 13], 4).at(-1)).toBe("3 of 4 near limit");
    expect(signals([9, 11, 9, 11, 13, 13, 13, 10.5], 4).slice(-2)).toEqual(["3 of 4 near limit", ""]);
  });

  test("calls everything provisional up to five values, and needs two", () => {
    expect(signals([1, 2, 3, 4, 500])).toEqual(Array.from({ length: 5 }, () => "provisional"));
    expect(errorOf(() => call("XMR", 4))).toBe("#N/A Not enough values: 1; at least 2 needed");
  });

  test.each([
    [[[1, null, 2]], undefined, "Value 2 of values is blank; it must be a number"],
    [[[1, "x"]], undefined, 'Value 2 of values is text, "x"; it must be a number'],
    [[[1, 2]], 3, "baseline is 3; it must be a whole number from 2 to 2, the count of values"],
    [[[1, 2]], 1, "baseline is 1; it must be a whole number from 2 to 2, the count of values"],
  ])("refuses %j with the baseline %j", (values, baseline, message) => {
    expect(errorOf(() => call("XMR", values, baseline))).toBe(`#VALUE! ${message}`);
  });

  test("has its centre and limits by the definition, and moves with its values", () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, (given) => {
        const rows = spilled("XMR", [given]);
        const reach =
          (3 / 1.128) * mean(given.slice(1).map((value, at) => Math.abs(value - (given[at] ?? 0))));
        for (const [at, row] of rows.entries()) {
          expect(row["Value"]).toBe(given[at]);
          expect(row["Centre"]).toBeCloseTo(mean(given), 9);
          expect(row["Upper"]).toBeCloseTo(mean(given) + reach, 9);
          expect(row["Lower"]).toBeCloseTo(mean(given) - reach, 9);
        }
        expect(signals(given.map((value) => value + 64))).toEqual(signals(given));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
