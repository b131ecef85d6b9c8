import fc from "fast-check";
import { foregone, reachOf } from "../../../src/domain/forecast/foregone";
import { luckNodes } from "../../../src/domain/forecast/luck";
import { gridFor } from "../../../src/domain/forecast/manyDeals";
import type { Stake } from "../../../src/domain/forecast/stake";
import { enumeratedOdds } from "./twins";

function stakesOf(bets: readonly { readonly cents: number; readonly chance: number }[]): readonly Stake[] {
  return bets.map((bet) => ({ ...bet, direction: 1 }));
}

describe("a total that is foregone", () => {
  test("is reached, or not, in all outcomes that are likelier than 1e-15", () => {
    const bet = fc.record({
      cents: fc.integer({ min: 1, max: 900 }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(bet, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: -9000, max: 12_000 }),
        (bets, cents) => {
          const reach = reachOf(
            stakesOf(bets),
            Float64Array.from(bets, ({ chance }) => chance),
          );
          const said = foregone(reach, cents);
          if (said === undefined) return;
          const odds = enumeratedOdds(
            bets.map((each) => ({ amount: each.cents / 100, chance: each.chance })),
            cents / 100,
          );
          expect(Math.abs(odds - said)).toBeLessThan(1e-12);
        },
      ),
      { seed: 101, numRuns: 200 },
    );
  });

  test.each([
    [1_000, 4],
    [4_000, 8],
  ])(
    "is so under all but a few values of the luck that %i deals share: fewer than 1 in %i",
    (count, share) => {
      const open = stakesOf(
        Array.from({ length: count }, (_, at) => ({ cents: 100_000 + 7_919 * (at % 97), chance: 0.3 })),
      );
      const goal = open.reduce((sum, { cents }) => sum + 0.3 * cents, 0);
      const nodes = [...luckNodes(open, 0.15, gridFor(count, 0.15))];
      const undecided = nodes.filter(({ chances }) => foregone(reachOf(open, chances), goal) === undefined);
      expect(undecided.length).toBeGreaterThan(0);
      expect(undecided.length * share).toBeLessThan(nodes.length);
    },
  );
});
