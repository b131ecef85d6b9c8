import { jStat } from "jstat";
import { fewDealsLaw } from "../../../src/domain/forecast/fewDeals";
import { manyDealsLaw } from "../../../src/domain/forecast/manyDeals";
import type { Stake } from "../../../src/domain/forecast/stake";
import { quantile, type TotalLaw } from "../../../src/domain/forecast/totalLaw";
import { atMostByTheCent } from "./byTheCent";

/** Numbers spread over 0 to 1, the same on every run. */
function draws(count: number): readonly number[] {
  let state = count;
  return Array.from({ length: count }, () => (state = (state * 9_301 + 49_297) % 233_280) / 233_280);
}

function stakesOf(amounts: readonly number[], chances: readonly number[]): readonly Stake[] {
  return amounts
    .map((cents, at): Stake => ({ cents: Math.floor(cents) + 1, chance: chances[at] ?? 0.5, direction: 1 }))
    .sort((a, b) => a.cents - b.cents);
}

/** Amounts of which the totals are hardest to group: they gather, or a few of them weigh much. */
const HARD: Readonly<Record<string, (u: readonly number[]) => readonly Stake[]>> = {
  "any amounts": (u) =>
    stakesOf(
      u.map((x) => x * 10_000),
      u.toReversed(),
    ),
  "50.00 to 50.02": (u) =>
    stakesOf(
      u.map((x) => 5_000 + x * 3),
      [],
    ),
  "50.00 to 50.40": (u) =>
    stakesOf(
      u.map((x) => 5_000 + x * 40),
      [],
    ),
  "50 to 52": (u) =>
    stakesOf(
      u.map((x) => 5_000 + x * 200),
      [],
    ),
  "50 to 55": (u) =>
    stakesOf(
      u.map((x) => 5_000 + x * 500),
      [],
    ),
  "what is hardly ever won": (u) =>
    stakesOf(
      u.map((x) => 4_000 + x * 5_000),
      u.map(() => 0.02),
    ),
  "what is all but won": (u) =>
    stakesOf(
      u.map((x) => 4_000 + x * 5_000),
      u.map(() => 0.98),
    ),
  "one giant": (u) =>
    stakesOf(
      u.map((x, at) => (at === 0 ? 100_008 : x * 1_200)),
      [],
    ),
  "what is a third alike": (u) =>
    stakesOf(
      u.map((x, at) => (at % 3 === 0 ? 7_510 : x * 5_000)),
      [],
    ),
};

/** The largest difference between two laws, over all totals or many of them. */
function worstOf(law: TotalLaw, exact: Float64Array): number {
  let worst = 0;
  for (let cents = 0; cents < exact.length; cents += 1 + (exact.length >> 13)) {
    worst = Math.max(worst, Math.abs(law.atMost(cents) - (exact[cents] ?? NaN)));
  }
  return worst;
}

describe.each(Object.entries(HARD))("grouping totals of %s", (_name, make) => {
  test("moves no odds by 0.001, and no quantile by 0.5 % of the deviation", () => {
    const stakes = make(draws(30));
    const [law, exact] = [manyDealsLaw({ certain: 0, open: stakes }, 0), atMostByTheCent(stakes, 0)];
    expect(worstOf(law, exact)).toBeLessThan(1e-3);
    const deviation = Math.sqrt(
      stakes.reduce((sum, { cents, chance }) => sum + cents * cents * chance * (1 - chance), 0),
    );
    for (const q of [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]) {
      const exactly = exact.findIndex((chance) => chance >= q - 1e-9);
      expect(Math.abs(quantile(law, q) - exactly)).toBeLessThan(0.005 * deviation);
    }
  });
});

describe.each([
  [201, 400, 4],
  [300, 300, 6],
  [1_000, 69, 3],
  [3_000, 30, 2],
])("grouping totals of %i deals from %i cents up, %i amounts in all", (deals, cents, amounts) => {
  test("moves no odds by 0.001", () => {
    const stakes = stakesOf(
      draws(deals).map((u) => cents + u * amounts),
      [],
    );
    const law = manyDealsLaw({ certain: 0, open: stakes }, 0);
    expect(worstOf(law, atMostByTheCent(stakes, 0))).toBeLessThan(1e-3);
  });
});

/** P(at least so many of equally likely deals are won): jstat's binomial tail I_p(k, n − k + 1), by a fine sum over the luck. */
function evenOdds(
  { deals, chance, wins }: { deals: number; chance: number; wins: number },
  luck: number,
): number {
  const spacing = 0.6 / Math.sqrt(1 + (deals * luck) / (1 - luck));
  const nodes = Math.ceil(7 / spacing);
  let odds = 0;
  for (let at = -nodes; at <= nodes; at++) {
    const z = at * spacing;
    const given = jStat.normal.cdf(
      (jStat.normal.inv(chance, 0, 1) - Math.sqrt(luck) * z) / Math.sqrt(1 - luck),
      0,
      1,
    );
    const tail = given <= 0 ? 0 : given >= 1 ? 1 : jStat.ibeta(given, wins, deals - wins + 1);
    odds += (tail * spacing * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
  }
  return odds;
}

describe("the sum over the shared luck", () => {
  test.each([2, 22, 23, 200].flatMap((deals) => [0.05, 0.5, 0.95].map((luck) => [deals, luck] as const)))(
    "of %i even deals at luck %d is within 1e-6 of jstat's",
    (deals, luck) => {
      for (const chance of [0.5, 0.02]) {
        const open = Array.from({ length: deals }, (): Stake => ({ cents: 100, chance, direction: 1 }));
        const law = (deals <= 22 ? fewDealsLaw : manyDealsLaw)({ certain: 0, open }, luck);
        for (const share of [0.1, 0.55]) {
          const wins = Math.ceil(deals * share);
          const found = 1 - law.atMost(wins * 100 - 1);
          expect(Math.abs(found - evenOdds({ deals, chance, wins }, luck))).toBeLessThan(1e-6);
        }
      }
    },
  );

  test("of three thousand deals is within 1e-4", () => {
    const open = Array.from({ length: 3_000 }, (): Stake => ({ cents: 100, chance: 0.5, direction: 1 }));
    const law = manyDealsLaw({ certain: 0, open }, 0.15);
    const exactly = evenOdds({ deals: 3_000, chance: 0.5, wins: 1_512 }, 0.15);
    expect(Math.abs(1 - law.atMost(151_199) - exactly)).toBeLessThan(1e-4);
  });
});

describe("groups and luck together", () => {
  test("move no odds by 0.001, also where 25 amounts are nearly equal", () => {
    const stakes = stakesOf(
      draws(25).map((x) => 3_000 + x * 60),
      [],
    );
    const law = manyDealsLaw({ certain: 0, open: stakes }, 0.15);
    expect(worstOf(law, atMostByTheCent(stakes, 0.15))).toBeLessThan(1e-3);
  });

  /** One cent beside equal amounts: too many totals for cells, and yet the odds of whole wins are binomial. */
  test.each([
    [0.15, [500, 600]],
    [0.9, [3, 995]],
  ])(
    "at luck %d move the odds of so many wins among a thousand deals by less than 0.0002: %j",
    (luck, many) => {
      const open = Array.from({ length: 1_000 }, (_, at): Stake => ({
        cents: at === 0 ? 1 : 100,
        chance: 0.5,
        direction: 1,
      }));
      const law = manyDealsLaw({ certain: 0, open }, luck);
      for (const wins of many) {
        const exactly = evenOdds({ deals: 999, chance: 0.5, wins }, luck);
        expect(Math.abs(1 - law.atMost(100 * wins - 1) - exactly)).toBeLessThan(2e-4);
      }
    },
  );
});
