import fc from "fast-check";
import { distribution } from "../../../src/domain/forecast/distribution";
import { odds, range } from "../../../src/domain/forecast/odds";
import { deals, Q1, valueOf } from "./deals";
import { enumeratedOdds, type Bet } from "./twins";

function blockOfBets(bets: readonly Bet[]) {
  return deals(...bets.map(({ amount, chance }) => ({ amount, probability: chance })));
}

function curveOf(bets: readonly Bet[], steps: number, luck: number) {
  return valueOf(distribution(blockOfBets(bets), Q1, { steps, luck }));
}

const amount = fc.integer({ min: -500_000, max: 5_000_000 }).map((cents) => cents / 100);
const bet = fc.record({ amount, chance: fc.double({ min: 0, max: 1, noNaN: true }) });
const steps = fc.integer({ min: 1, max: 60 });
const luck = fc.double({ min: 0, max: 0.95, noNaN: true });

describe("the distribution", () => {
  test("gives steps + 1 totals from what is certain to what is barely reached", () => {
    const points = curveOf([{ amount: 100, chance: 0.5 }], 4, 0);
    expect(points.map(({ total }) => total)).toEqual([0, 25, 50, 75, 100]);
    expect(points.map(({ chance }) => chance)).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
  });

  test("of coins of one each is the published poibin tail (Hong 2013)", () => {
    const coins = [0.3, 0.8, 0.3].map((chance) => ({ amount: 1, chance }));
    const [none, one, two, three] = curveOf(coins, 3, 0).map(({ chance }) => chance);
    expect(none).toBe(1);
    expect(one).toBeCloseTo(1 - 0.098, 12);
    expect(two).toBeCloseTo(0.354 + 0.072, 12);
    expect(three).toBeCloseTo(0.072, 12);
  });

  test("equals the enumeration of all outcomes to 1e-9 at every total", () => {
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 9 }), steps, (bets, count) => {
        for (const { total, chance } of curveOf(bets, count, 0)) {
          expect(Math.abs(chance - enumeratedOdds(bets, total))).toBeLessThan(1e-9);
        }
      }),
      { seed: 61, numRuns: 60 },
    );
  });

  test("equals the enumeration for sixteen deals in odd cents", () => {
    const bets = Array.from({ length: 16 }, (_, at) => ({
      amount: 1000.01 * (at + 1),
      chance: (at + 1) / 20,
    }));
    for (const { total, chance } of curveOf(bets, 8, 0)) {
      expect(Math.abs(chance - enumeratedOdds(bets, total))).toBeLessThan(1e-9);
    }
  });

  test("never rises with the total, is evenly spaced to the cent, and gives the odds that ODDS gives", () => {
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 30 }), steps, luck, (bets, count, shared) => {
        const points = curveOf(bets, count, shared);
        expect(points).toHaveLength(count + 1);
        const { low, high } = valueOf(range(blockOfBets(bets), Q1, { level: 0.998, luck: shared }));
        expect([points[0]?.total, points.at(-1)?.total]).toEqual([low, high]);
        for (const [at, { total, chance }] of points.entries()) {
          const before = points[at - 1]?.chance ?? 1;
          expect(chance).toBeLessThanOrEqual(before + 1e-12);
          expect(Math.abs(total - low - ((high - low) * at) / count)).toBeLessThanOrEqual(0.005 + 1e-6);
        }
        const middle = points[count >> 1];
        const asked = { target: middle?.total ?? NaN, luck: shared };
        expect(middle?.chance).toBe(valueOf(odds(blockOfBets(bets), Q1, asked)));
      }),
      { seed: 62, numRuns: 40 },
    );
  });

  test("of no open deals, or of certain ones only, is one total of chance 1 in every row", () => {
    const won = deals({ status: "Won", amount: 70.01, probability: null }, { amount: 30, probability: 1 });
    const row = { total: 100.01, chance: 1 };
    expect(valueOf(distribution(won, Q1, { steps: 3, luck: 0.15 }))).toEqual([row, row, row, row]);
    expect(valueOf(distribution(deals(), Q1, { steps: 1, luck: 0 }))).toEqual([
      { total: 0, chance: 1 },
      { total: 0, chance: 1 },
    ]);
  });

  test("of a credit starts below zero", () => {
    const points = curveOf([{ amount: -100, chance: 0.25 }], 2, 0);
    expect(points).toEqual([
      { total: -100, chance: 1 },
      { total: -50, chance: 0.75 },
      { total: 0, chance: 0.75 },
    ]);
  });

  test("leaves out what happens less than once in a thousand", () => {
    const giant = { amount: 1e9, chance: 0.0009 };
    expect(curveOf([giant, { amount: 100, chance: 0.5 }], 40, 0).at(-1)?.total).toBe(100);
  });

  test("of a thousand deals in odd cents falls from nearly 1 to nearly 0", () => {
    const bets = Array.from({ length: 1_000 }, (_, at) => ({ amount: 100.01 + (at % 977), chance: 0.4 }));
    const chances = curveOf(bets, 40, 0).map(({ chance }) => chance);
    expect(Math.abs((chances[0] ?? NaN) - 0.999)).toBeLessThan(1e-3);
    expect(Math.abs((chances.at(-1) ?? NaN) - 0.001)).toBeLessThan(1e-3);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
  });

  test("is refused when an open deal lacks its amount or probability", () => {
    const asked = { steps: 3, luck: 0 };
    expect(distribution(deals({ probability: null }, { amount: null }), Q1, asked)).toEqual({
      ok: false,
      fault: { kind: "incomplete", count: 2, first: ["D-1", "D-2"], lacking: "an amount or a probability" },
    });
  });
});
