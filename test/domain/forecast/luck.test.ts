import { luckNodes, sharpestFeature } from "../../../src/domain/forecast/luck";
import { finenessFor, gridFor } from "../../../src/domain/forecast/manyDeals";
import type { Stake } from "../../../src/domain/forecast/stake";
import { cdf, quantile } from "./twins";

const STAKES: readonly Stake[] = [
  { cents: 1, chance: 0.2, direction: 1 },
  { cents: 1, chance: 0.7, direction: -1 },
];

function nodesOf(luck: number, grid: { readonly spacing: number; readonly reach: number }) {
  return [...luckNodes(STAKES, luck, grid)];
}

describe("the values of a shared luck", () => {
  test("are one where nothing is shared: every stake keeps its chance", () => {
    const [only, ...rest] = nodesOf(0, { spacing: 1, reach: 5 });
    expect(rest).toEqual([]);
    expect(only?.weight).toBe(1);
    expect([...(only?.chances ?? [])]).toEqual([0.2, 0.7]);
  });

  test("run from −reach to reach in even steps, no wider than asked", () => {
    expect(nodesOf(0.3, { spacing: 0.5, reach: 5 })).toHaveLength(21);
    expect(nodesOf(0.3, { spacing: 0.49, reach: 5 })).toHaveLength(23);
  });

  test("are three thousand and one at most", () => {
    expect(nodesOf(0.3, { spacing: 1e-9, reach: 5 })).toHaveLength(3_001);
    expect(nodesOf(0.3, { spacing: 5 / 1_499, reach: 5 })).toHaveLength(2_999);
  });

  test("weigh what the normal density says and give each stake its chance by the copula", () => {
    const nodes = nodesOf(0.36, { spacing: 0.5, reach: 4 });
    for (const [at, { weight, chances }] of nodes.entries()) {
      const z = -4 + at / 2;
      expect(weight).toBeCloseTo((0.5 * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI), 14);
      expect(chances[0]).toBeCloseTo(cdf((quantile(0.2) - 0.6 * z) / 0.8), 12);
      expect(chances[1]).toBeCloseTo(cdf((quantile(0.7) + 0.6 * z) / 0.8), 12);
    }
  });

  test("keep every stake's own chance on the whole", () => {
    let [mass, won, wonBack] = [0, 0, 0];
    for (const { weight, chances } of nodesOf(0.36, { spacing: 0.25, reach: 7.5 })) {
      mass += weight;
      won += weight * (chances[0] ?? NaN);
      wonBack += weight * (chances[1] ?? NaN);
    }
    expect(mass).toBeCloseTo(1, 12);
    expect(won).toBeCloseTo(0.2, 11);
    expect(wonBack).toBeCloseTo(0.7, 11);
  });
});

describe("how fine a law is made", () => {
  test("follows the sharpest feature: √(1 + 2/π · deals · luck ÷ (1 − luck)) times finer", () => {
    expect(sharpestFeature(0, 0.5)).toBe(1);
    expect(sharpestFeature(100, 0)).toBe(1);
    expect(sharpestFeature(Math.PI / 2, 0.5)).toBeCloseTo(Math.SQRT1_2, 14);
    expect(sharpestFeature(150 * Math.PI, 0.25)).toBeCloseTo(1 / Math.sqrt(101), 14);
  });

  test("spaces the luck by 1.25 such features up to a thousand deals, by 1.7 above", () => {
    expect(gridFor(1_000, 0)).toEqual({ spacing: 1.25, reach: 5.3 });
    expect(gridFor(1_001, 0)).toEqual({ spacing: 1.7, reach: 5.3 });
    expect(gridFor(1_001, 0.5).spacing).toBeCloseTo(1.7 * sharpestFeature(1_001, 0.5), 14);
  });

  test("groups what is less likely than 0.00003 up to 300 deals, than 0.0001 from 1,000 on", () => {
    expect([1, 300, 500, 1_000, 5_000].map((deals) => finenessFor(deals, 0).heaviest)).toEqual([
      3e-5,
      3e-5,
      expect.closeTo(5e-5, 15),
      expect.closeTo(1e-4, 15),
      1e-4,
    ]);
  });

  test("makes the groups lighter from a luck of 0.2 on, to less than a third", () => {
    expect(finenessFor(2_000, 0.2).luck).toBe(0.2);
    expect(finenessFor(2_000, 0.2).heaviest).toBeCloseTo(1e-4, 15);
    expect(finenessFor(2_000, 0.8).heaviest).toBeCloseTo(5e-5, 15);
    expect(finenessFor(2_000, 0.92).heaviest).toBeCloseTo(1e-4 * Math.sqrt(0.1), 15);
    expect(finenessFor(2_000, 0.999).heaviest).toBeCloseTo(1e-4 * Math.sqrt(0.1), 15);
  });
});
