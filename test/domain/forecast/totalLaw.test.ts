import { firstWhere } from "../../../src/domain/forecast/firstWhere";
import { foregone, reachOf, strayOf } from "../../../src/domain/forecast/foregone";
import { chanceOfAtLeast, likelyEnds, quantile, type TotalLaw } from "../../../src/domain/forecast/totalLaw";

/** The law of some totals and the chance of at most each. */
function lawOf(totals: readonly (readonly [cents: number, atMost: number])[]): TotalLaw {
  return {
    least: totals[0]?.[0] ?? NaN,
    most: totals.at(-1)?.[0] ?? NaN,
    atMost: (cents) => totals.findLast(([total]) => total <= cents)?.[1] ?? 0,
  };
}

const LAW = lawOf([
  [-50, 0.1],
  [0, 0.5],
  [70, 0.9],
  [90, 1],
]);

describe("a law of totals", () => {
  test("gives exactly the target as reached, and is sure below the least and above the most", () => {
    expect([-51, -50, -49, 0, 1, 70, 71, 90, 91].map((cents) => chanceOfAtLeast(LAW, cents))).toEqual([
      1,
      1,
      0.9,
      0.9,
      0.5,
      0.5,
      expect.closeTo(0.1, 14),
      expect.closeTo(0.1, 14),
      0,
    ]);
  });

  test("gives no chance outside 0 and 1, whatever rounding left", () => {
    const rounded = (chance: number) => chanceOfAtLeast({ least: 0, most: 9, atMost: () => chance }, 5);
    expect(rounded(1 + 1e-15)).toBe(0);
    expect(rounded(-1e-15)).toBe(1);
  });

  test("has quantiles that are reachable totals, a hair's breadth of chance forgiven", () => {
    expect([0.05, 0.1, 0.11, 0.5, 0.500_001, 0.9, 0.95, 1].map((q) => quantile(LAW, q))).toEqual([
      -50, -50, 0, 0, 70, 70, 90, 90,
    ]);
    expect(quantile(LAW, 0.5 + 0.9e-9)).toBe(0);
    expect(quantile(LAW, 0.5 + 1.1e-9)).toBe(70);
  });

  test("ends where it is likely: at one in a thousand on either side", () => {
    expect(
      likelyEnds(
        lawOf([
          [0, 0.0009],
          [1, 0.0011],
          [5, 0.9989],
          [6, 0.9991],
          [7, 1],
        ]),
      ),
    ).toEqual([1, 6]);
  });
});

describe("the first whole number that is enough", () => {
  test.each([
    [-1, 10, 0],
    [-1, 10, 1],
    [-1, 10, 7],
    [-1, 10, 10],
    [-30, -20, -27],
    [3, 4, 4],
  ])("between %i and %i is %i", (tooFew, enough, first) => {
    const asked: number[] = [];
    const found = firstWhere(tooFew, enough, (whole) => {
      asked.push(whole);
      return whole >= first;
    });
    expect(found).toBe(first);
    expect(asked.every((whole) => whole > tooFew && whole < enough)).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("is the last where no other is enough, also where whole numbers cannot be told apart", () => {
    expect(firstWhere(0, 100, () => false)).toBe(100);
    const large = 2 ** 53;
    expect(firstWhere(large, large + 2, () => false)).toBe(large + 2);
    expect(firstWhere(-large - 2, large, (whole) => whole >= 12)).toBe(12);
  });
});

describe("the reach of stakes", () => {
  const STAKES = [
    { cents: 3, chance: 0.9, direction: 1 },
    { cents: 4, chance: 0.9, direction: 1 },
  ] as const;

  test("is their mean under the chances given, and their squares", () => {
    expect(reachOf(STAKES, Float64Array.of(0.5, 0.25))).toEqual({ mean: 2.5, squares: 25 });
  });

  /** Hoeffding: P(stray by t) ≤ exp(−2t² ÷ squares), which is 1e-15 at t = 4.1556 roots of the squares. */
  test("strays by 4.1556 roots of the squares", () => {
    const stray = strayOf({ mean: 0, squares: 25 });
    expect(Math.exp((-2 * stray * stray) / 25) / 1e-15).toBeCloseTo(1, 10);
  });

  /** 4.1556 · √25 = 20.8 around 100 cents. */
  test.each([
    [79, 0, 1],
    [80, 0, undefined],
    [100, 0, undefined],
    [120, 0, undefined],
    [121, 0, 0],
    [79, 1, undefined],
    [78, 1, 1],
    [121, 1, undefined],
    [122, 1, 0],
  ])("makes %i cents, give or take %i, a matter of %s", (cents, giveOrTake, said) => {
    expect(foregone({ mean: 100, squares: 25 }, cents, giveOrTake)).toBe(said);
  });
});
