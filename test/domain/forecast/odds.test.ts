import fc from "fast-check";
import { odds, range } from "../../../src/domain/forecast/odds";
import { fewDealsLaw } from "../../../src/domain/forecast/fewDeals";
import { manyDealsLaw } from "../../../src/domain/forecast/manyDeals";
import { chanceOfAtLeast, quantile } from "../../../src/domain/forecast/totalLaw";
import { deals, Q1, valueOf } from "./deals";
import { enumeratedOdds, sharedOdds, type Bet } from "./twins";

function oddsOf(bets: readonly Bet[], target: number, luck: number): number {
  const block = deals(...bets.map(({ amount, chance }) => ({ amount, probability: chance })));
  return valueOf(odds(block, Q1, { target, luck }));
}

function rangeOf(bets: readonly Bet[], level: number, luck: number) {
  const block = deals(...bets.map(({ amount, chance }) => ({ amount, probability: chance })));
  return valueOf(range(block, Q1, { level, luck }));
}

const cents = fc.integer({ min: -500_000, max: 5_000_000 }).map((value) => value / 100);
const bet = fc.record({ amount: cents, chance: fc.double({ min: 0, max: 1, noNaN: true }) });
const bets = fc.array(bet, { maxLength: 10 });
const luck = fc.double({ min: 0, max: 0.95, noNaN: true });

describe("odds of independent deals", () => {
  /** R package poibin (Hong 2013), as printed in the tests of github.com/tsakim/poibin. */
  const PMFS: readonly [readonly number[], readonly (readonly [number, number])[]][] = [
    [
      [0.4163448, 0.334027, 0.9689613],
      [
        [0, 0.0120647],
        [1, 0.39129134],
        [2, 0.46189012],
        [3, 0.13475384],
      ],
    ],
    [
      [0.9955901, 0.5696224, 0.8272597, 0.3818746, 0.4290036, 0.8707646, 0.8858267, 0.7557183],
      [
        [0, 4.17079659e-7],
        [2, 0.00246250608],
        [7, 0.202460933],
        [8, 0.0448023378],
      ],
    ],
    [
      [0.3, 0.8, 0.3],
      [
        [0, 0.098],
        [1, 0.476],
        [2, 0.354],
        [3, 0.072],
      ],
    ],
  ];

  test.each(PMFS)("of one coin each, chances %j, equal the published poibin values", (chances, pmf) => {
    const coins = chances.map((chance) => ({ amount: 1, chance }));
    for (const [wins, chance] of pmf) {
      expect(Math.abs(oddsOf(coins, wins, 0) - oddsOf(coins, wins + 1, 0) - chance)).toBeLessThan(1e-8);
    }
  });

  test("equal the published distribution function of chances 0.1, 0.5, 0.7", () => {
    const coins = [0.1, 0.5, 0.7].map((chance) => ({ amount: 1, chance }));
    expect(1 - oddsOf(coins, 1, 0)).toBeCloseTo(0.135, 12);
    expect(1 - oddsOf(coins, 2, 0)).toBeCloseTo(0.6, 12);
    expect(1 - oddsOf(coins, 3, 0)).toBeCloseTo(0.965, 12);
  });

  test("equal the enumeration of all outcomes to 1e-9, for any cents", () => {
    fc.assert(
      fc.property(bets, cents, (some, target) => {
        expect(Math.abs(oddsOf(some, target, 0) - enumeratedOdds(some, target))).toBeLessThan(1e-9);
      }),
      { seed: 3 },
    );
  });

  test("equal the enumeration for sixteen deals, at a target that is exactly a total", () => {
    const some = Array.from({ length: 16 }, (_, at) => ({
      amount: 1000.01 * (at + 1),
      chance: (at + 1) / 20,
    }));
    for (const target of [1000.01, 36_000.36, 72_000.72, 136_001.36]) {
      expect(Math.abs(oddsOf(some, target, 0) - enumeratedOdds(some, target))).toBeLessThan(1e-9);
    }
  });
});

describe("odds of deals that share their luck", () => {
  test("equal Simpson's rule over the luck with all outcomes enumerated, to 1e-6", () => {
    const few = fc.array(bet, { maxLength: 6 });
    fc.assert(
      fc.property(few, cents, fc.double({ min: 0.01, max: 0.7, noNaN: true }), (some, target, shared) => {
        const certain = some.map(({ amount, chance }) => ({
          amount,
          chance: Math.round(chance * 100) / 100,
        }));
        expect(
          Math.abs(oddsOf(certain, target, shared) - enumeratedTwin(certain, target, shared)),
        ).toBeLessThan(1e-6);
      }),
      { seed: 4, numRuns: 25 },
    );
  });

  test("keep each deal's own chance: one deal alone is won as often as it says", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), luck, (chance, shared) => {
        expect(Math.abs(oddsOf([{ amount: 100, chance }], 100, shared) - chance)).toBeLessThan(1e-9);
      }),
      { seed: 5 },
    );
  });

  /** P(both of two evens) = 1/4 + arcsin(ρ) ÷ 2π (Sheppard 1899). */
  test.each([
    [0.15, 1e-9],
    [0.5, 1e-9],
    [0.9, 1e-9],
    [0.99, 1e-9],
    [0.9999999, 1e-3],
    [1 - 2 ** -53, 1e-3],
  ])("of two evens are Sheppard's at luck %d", (shared, within) => {
    const both = oddsOf(
      Array.from({ length: 2 }, () => ({ amount: 1, chance: 0.5 })),
      2,
      shared,
    );
    expect(Math.abs(both - 0.25 - Math.asin(shared) / 2 / Math.PI)).toBeLessThan(within);
  });

  test("fall as the target rises and stay within 0 and 1", () => {
    fc.assert(
      fc.property(bets, fc.tuple(cents, cents), luck, (some, targets, shared) => {
        const [easy, hard] = [Math.min(...targets), Math.max(...targets)].map((target) =>
          oddsOf(some, target, shared),
        );
        expect(easy).toBeGreaterThanOrEqual(Number(hard) - 1e-12);
        expect(hard).toBeGreaterThanOrEqual(0);
        expect(easy).toBeLessThanOrEqual(1);
      }),
      { seed: 6 },
    );
  });

  test("do not depend on the order of the deals", () => {
    fc.assert(
      fc.property(bets, cents, luck, (some, target, shared) => {
        expect(oddsOf([...some].reverse(), target, shared)).toBe(oddsOf(some, target, shared));
      }),
      { seed: 7 },
    );
  });

  test("spread the total: bad quarters and good quarters are likelier than with independent deals", () => {
    const some = Array.from({ length: 20 }, () => ({ amount: 1000, chance: 0.5 }));
    const [apart, together] = [rangeOf(some, 0.8, 0), rangeOf(some, 0.8, 0.3)];
    expect(together.low).toBeLessThan(apart.low);
    expect(together.high).toBeGreaterThan(apart.high);
  });
});

/** The enumeration with certain deals added to the target, as the copula leaves 0 and 1 alone. */
function enumeratedTwin(some: readonly Bet[], target: number, shared: number): number {
  const open = some.filter(({ chance }) => chance > 0 && chance < 1);
  const sure = some.filter(({ chance }) => chance === 1).reduce((sum, { amount }) => sum + amount, 0);
  return sharedOdds(open, Math.round((target - sure) * 100) / 100, shared);
}

describe("odds of many deals", () => {
  const random = (seed: number) =>
    fc.sample(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { seed, numRuns: 60 });
  const stakes = (amounts: readonly number[], chances: readonly number[]) => ({
    certain: 0,
    open: amounts
      .map((amount, at) => ({ cents: amount, chance: chances[at] ?? 0.5, direction: 1 as const }))
      .sort((a, b) => a.cents - b.cents),
  });
  const lognormal = random(8).map((u) => Math.round(Math.exp(3 * u) * 1e5));
  const CROWDS: readonly [string, readonly number[]][] = [
    ["amounts in odd cents", lognormal],
    ["equal amounts and one odd cent", lognormal.map((_, at) => (at === 0 ? 1 : 2_500_000))],
    ["one giant deal among small ones", lognormal.map((amount, at) => (at === 0 ? 300_000_001 : amount))],
    ["round amounts", lognormal.map((amount) => Math.ceil(amount / 100_000) * 100_000)],
  ];

  test.each(CROWDS.flatMap(([name, amounts]) => [0, 0.15, 0.6].map((shared) => ({ name, shared, amounts }))))(
    "on cells, $name at luck $shared, are within 0.001 of the exact ones",
    ({ shared, amounts }) => {
      const some = stakes(amounts.slice(0, 17), random(9));
      const [exact, cells] = [fewDealsLaw(some, shared), manyDealsLaw(some, shared)];
      const deviation = (quantile(exact, 0.84) - quantile(exact, 0.16)) / 2;
      for (let at = 1; at < 20; at++) {
        const total = quantile(exact, at / 20);
        expect(Math.abs(chanceOfAtLeast(cells, total) - chanceOfAtLeast(exact, total))).toBeLessThan(1e-3);
        expect(Math.abs(quantile(cells, at / 20) - total)).toBeLessThanOrEqual(Math.max(1, 0.05 * deviation));
      }
    },
  );

  test("of equal amounts are the binomial law", () => {
    const some = Array.from({ length: 200 }, () => ({ amount: 123.45, chance: 0.3 }));
    let tail = 0;
    let term = 0.7 ** 200;
    for (let wins = 0; wins <= 200; wins++) {
      if (wins >= 70) tail += term;
      term *= ((200 - wins) / (wins + 1)) * (0.3 / 0.7);
    }
    expect(oddsOf(some, 70 * 123.45, 0)).toBeCloseTo(tail, 10);
  });

  test("of three thousand deals in odd cents are near the normal law", () => {
    const amounts = Array.from({ length: 3_000 }, (_, at) => 100_001 + 100 * (at % 977));
    const law = manyDealsLaw(
      stakes(
        amounts,
        amounts.map(() => 0.4),
      ),
      0,
    );
    const mean = amounts.reduce((sum, amount) => sum + 0.4 * amount, 0);
    const deviation = Math.sqrt(amounts.reduce((sum, amount) => sum + 0.24 * amount * amount, 0));
    expect(chanceOfAtLeast(law, Math.round(mean))).toBeCloseTo(0.5, 2);
    expect(Math.abs(quantile(law, 0.9) - mean - 1.2815515655 * deviation)).toBeLessThan(0.01 * deviation);
  });
});

describe("odds at the edges", () => {
  test("are 1 or 0 without open deals, and the range is three times closed", () => {
    const block = deals({ status: "Won", amount: 100, probability: null });
    expect(valueOf(odds(block, Q1, { target: 100, luck: 0.15 }))).toBe(1);
    expect(valueOf(odds(block, Q1, { target: 100.01, luck: 0.15 }))).toBe(0);
    expect(valueOf(range(block, Q1, { level: 0.8, luck: 0.15 }))).toEqual({
      low: 100,
      median: 100,
      high: 100,
    });
  });

  test("are 1 or 0 for an empty block", () => {
    expect(valueOf(odds(deals(), Q1, { target: 0, luck: 0 }))).toBe(1);
    expect(valueOf(odds(deals(), Q1, { target: 1, luck: 0 }))).toBe(0);
  });

  test("count exactly the target as reached, in cents", () => {
    const some = [
      { amount: 0.1, chance: 0.5 },
      { amount: 0.2, chance: 0.5 },
    ];
    expect(oddsOf(some, 0.3, 0)).toBe(0.25);
    expect(oddsOf(some, 0.1 + 0.2, 0)).toBe(0.25);
  });

  test("take chances 0 and 1 as certain under any luck", () => {
    const some = [
      { amount: 100, chance: 1 },
      { amount: 50, chance: 0 },
    ];
    expect(oddsOf(some, 100, 0.9)).toBe(1);
    expect(oddsOf(some, 100.01, 0.9)).toBe(0);
  });

  test("take amount 0 as no deal and a credit as an amount to lose", () => {
    expect(oddsOf([{ amount: 0, chance: 0.5 }], 0, 0.15)).toBe(1);
    expect(oddsOf([{ amount: -100, chance: 0.25 }], 0, 0)).toBeCloseTo(0.75, 12);
  });

  test("are refused when an open deal lacks its amount or probability, or a won one its amount", () => {
    const block = deals(
      { amount: null, probability: null },
      { probability: null },
      { status: "Won", amount: null },
      { closeDate: null, amount: null },
      { category: "Omitted", amount: null },
    );
    expect(odds(block, Q1, { target: 1, luck: 0 })).toEqual({
      ok: false,
      fault: {
        kind: "incomplete",
        count: 3,
        first: ["D-1", "D-2", "D-3"],
        lacking: "an amount or a probability",
      },
    });
  });
});

describe("the range", () => {
  test("is found among totals too large to tell every cent, and of amounts of a cent", () => {
    const low = rangeOf(
      Array.from({ length: 40 }, () => ({ amount: 1e13 - 0.5, chance: 0.5 })),
      0.8,
      0.15,
    ).low;
    expect(low / 1e13).toBeCloseTo(11, 9);
    expect(rangeOf([{ amount: 0.01, chance: 0.5 }], 0.8, 0.15)).toEqual({ low: 0, median: 0, high: 0.01 });
  });

  test("gives the smallest reachable totals with the chances asked for", () => {
    const single = [{ amount: 100, chance: 0.1 }];
    expect(rangeOf(single, 0.8, 0.15)).toEqual({ low: 0, median: 0, high: 0 });
    expect(rangeOf([{ amount: 100, chance: 0.11 }], 0.8, 0.15)).toEqual({ low: 0, median: 0, high: 100 });
  });

  test("is made of quantiles that the odds confirm", () => {
    fc.assert(
      fc.property(bets, luck, (some, shared) => {
        const { low, median, high } = rangeOf(some, 0.8, shared);
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        expect(1 - oddsOf(some, median + 0.01, shared)).toBeGreaterThanOrEqual(0.5 - 1e-6);
        expect(oddsOf(some, median, shared)).toBeGreaterThanOrEqual(0.5 - 1e-6);
      }),
      { seed: 10 },
    );
  });
});
