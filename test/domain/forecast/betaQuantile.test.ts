import fc from "fast-check";
import { betaQuantile } from "../../../src/domain/forecast/betaQuantile";
import { integratedBetaQuantile } from "./betaTwin";

const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe("a quantile of the beta law", () => {
  test("equals the closed forms of Beta(1, b), Beta(a, 1) and the arcsine law", () => {
    fc.assert(
      fc.property(chance, fc.double({ min: 0.2, max: 400, noNaN: true }), (q, power) => {
        expect(betaQuantile(q, 1, power)).toBeCloseTo(-Math.expm1(Math.log1p(-q) / power), 12);
        expect(betaQuantile(q, power, 1)).toBeCloseTo(q ** (1 / power), 12);
        expect(betaQuantile(q, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * q) / 2) ** 2, 12);
      }),
      { seed: 71 },
    );
  });

  test("equals Simpson's rule over the density, with bisection", () => {
    const parameter = fc.double({ min: 1, max: 900, noNaN: true });
    fc.assert(
      fc.property(chance, parameter, parameter, (q, a, b) => {
        expect(Math.abs(betaQuantile(q, a, b) - integratedBetaQuantile(q, a, b))).toBeLessThan(1e-9);
      }),
      { seed: 72, numRuns: 40 },
    );
  });

  test("is mirrored when wins and losses change places", () => {
    const parameter = fc.double({ min: -6, max: 8, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(chance, parameter, parameter, (q, a, b) => {
        expect(Math.abs(betaQuantile(q, a, b) + betaQuantile(1 - q, b, a) - 1)).toBeLessThan(1e-10);
      }),
      { seed: 73, numRuns: 300 },
    );
  });

  test("is near the normal law's for ten thousand million deals, and 0 or 1 for next to none", () => {
    const deviation = 0.5 / Math.sqrt(1e10);
    expect(betaQuantile(0.1, 5e9, 5e9)).toBeCloseTo(0.5 - 1.2815515655446 * deviation, 9);
    expect(betaQuantile(0.9, 1e-12, 5)).toBeCloseTo(0, 12);
    expect(betaQuantile(0.1, 5, 1e-12)).toBeCloseTo(1, 12);
  });
});
