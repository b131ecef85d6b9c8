import fc from "fast-check";
import { odds } from "../../../src/domain/forecast/odds";
import { oddsCurve } from "../../../src/domain/forecast/oddsCurve";
import { deals, Q1, valueOf } from "./deals";

const DRAWN = { points: 29, labelEvery: 4, luck: 0.15 };

const stake = fc.record({
  amount: fc.integer({ min: 100, max: 500_000 }),
  probability: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
});

describe("the odds curve", () => {
  it("runs in round steps from certain to out of reach, a labelled point on the target", () => {
    const block = deals({ amount: 40_000, probability: 0.5 }, { amount: 60_000, probability: 0.5 });
    const points = valueOf(oddsCurve(block, Q1, { ...DRAWN, target: 50_000, luck: 0 }));
    expect(points).toHaveLength(DRAWN.points);
    expect([points[0]?.chance, points.at(-1)?.chance]).toEqual([1, 0]);
    expect((points[1]?.total ?? 0) - (points[0]?.total ?? 0)).toBe(5_000);
    const at = points.findIndex(({ total }) => total === 50_000);
    expect(at % DRAWN.labelEvery).toBe(0);
    expect(points[at]?.chance).toBeCloseTo(0.5, 9);
  });

  it("has no points where only one total can come", () => {
    expect(valueOf(oddsCurve(deals(), Q1, { ...DRAWN, target: 50_000 }))).toEqual([]);
  });

  it("never rises, gives each total the odds that ODDS gives it, and has the target among its points", () => {
    fc.assert(
      fc.property(
        fc.array(stake, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1_000, max: 4_000_000 }),
        (stakes, target) => {
          const block = deals(...stakes);
          const points = valueOf(oddsCurve(block, Q1, { ...DRAWN, target }));
          const chances = points.map(({ chance }) => chance);
          expect(chances.every((chance, at) => at === 0 || chance <= (chances[at - 1] ?? 1) + 1e-9)).toBe(
            true,
          );
          expect(points.some(({ total }) => total === target)).toBe(true);
          const some = points[11];
          if (!some) throw new Error("the curve has no twelfth point");
          const asked = { target: some.total, luck: DRAWN.luck };
          expect(some.chance).toBeCloseTo(valueOf(odds(block, Q1, asked)), 9);
        },
      ),
      { numRuns: 60, seed: 29 },
    );
  });
});
