import fc from "fast-check";
import { cumulativeStdNormalProbability, probit } from "simple-statistics";
import { normalCdf, normalQuantile } from "../../../src/domain/forecast/normal";
import { cdf } from "./twins";

describe("the normal law", () => {
  test("gives the tabled 97.5 % at 1.959963984540054", () => {
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  });

  test("keeps its digits far out in the tail: Φ(−8) = 6.22096057427178e-16", () => {
    expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 6);
  });

  test("agrees with simple-statistics' table, and with Marsaglia's series to fourteen digits", () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(Math.abs(normalCdf(x) - cumulativeStdNormalProbability(x))).toBeLessThan(3e-3);
        expect(Math.abs(normalCdf(x) - cdf(x))).toBeLessThan(1e-14);
      }),
      { seed: 1 },
    );
  });

  test("has a quantile that is its inverse, and near simple-statistics' rougher one", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1 - 1e-3, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-14);
        expect(Math.abs(normalQuantile(p) - probit(p))).toBeLessThan(2e-2);
      }),
      { seed: 2 },
    );
  });
});
