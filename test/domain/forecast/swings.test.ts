import fc from "fast-check";
import type { DealFacts } from "../../../src/domain/forecast/dealFacts";
import { decidingDeals } from "../../../src/domain/forecast/decidingDeals";
import { odds } from "../../../src/domain/forecast/odds";
import { swing, swings, type SwingQuestion } from "../../../src/domain/forecast/swings";
import { deals, Q1, valueOf } from "./deals";
import { enumeratedOdds, type Bet } from "./twins";

function factsOf(bets: readonly Bet[]): readonly Partial<DealFacts>[] {
  return bets.map(({ amount, chance }) => ({ amount, probability: chance }));
}

function swingsOf(bets: readonly Bet[], question: SwingQuestion) {
  return valueOf(swings(deals(...factsOf(bets)), Q1, question));
}

/** The bets with the chance of one of them set. */
function settled(bets: readonly Bet[], at: number, chance: number): readonly Bet[] {
  return bets.map((bet, index) => (index === at ? { ...bet, chance } : bet));
}

const amount = fc.integer({ min: -200_000, max: 2_000_000 }).map((cents) => cents / 100);
const chance = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const bet = fc.record({ amount, chance });
const target = fc.integer({ min: -100_000, max: 6_000_000 }).map((cents) => cents / 100);
const luck = fc.double({ min: 0, max: 0.9, noNaN: true });

describe("the swing of a deal", () => {
  test("is the enumeration with its chance at 1 less the enumeration with its chance at 0", () => {
    fc.assert(
      fc.property(fc.array(bet, { minLength: 1, maxLength: 9 }), target, (bets, goal) => {
        const found = swingsOf(bets, { target: goal, luck: 0, top: 20 });
        expect(found).toHaveLength(bets.length);
        for (const { deal, ifWon, ifLost } of found) {
          expect(Math.abs(ifWon - enumeratedOdds(settled(bets, deal.row, 1), goal))).toBeLessThan(1e-9);
          expect(Math.abs(ifLost - enumeratedOdds(settled(bets, deal.row, 0), goal))).toBeLessThan(1e-9);
        }
      }),
      { seed: 81, numRuns: 40 },
    );
  });

  test("equals the enumeration for sixteen deals, at a target that is exactly a total", () => {
    const bets = Array.from({ length: 16 }, (_, at) => ({
      amount: 1000.01 * (at + 1),
      chance: (at + 1) / 20,
    }));
    for (const { deal, ifWon, ifLost } of swingsOf(bets, { target: 36_000.36, luck: 0, top: 3 })) {
      expect(Math.abs(ifWon - enumeratedOdds(settled(bets, deal.row, 1), 36_000.36))).toBeLessThan(1e-9);
      expect(Math.abs(ifLost - enumeratedOdds(settled(bets, deal.row, 0), 36_000.36))).toBeLessThan(1e-9);
    }
  });

  test("is what ODDS says of the same deals with the one settled, whatever the luck", () => {
    fc.assert(
      fc.property(fc.array(bet, { minLength: 1, maxLength: 8 }), target, luck, (bets, goal, shared) => {
        for (const { deal, ifWon, ifLost } of swingsOf(bets, { target: goal, luck: shared, top: 20 })) {
          const asked = { target: goal, luck: shared };
          const said = [1, 0].map((settledTo) =>
            valueOf(odds(deals(...factsOf(settled(bets, deal.row, settledTo))), Q1, asked)),
          );
          expect(Math.abs(ifWon - (said[0] ?? NaN))).toBeLessThan(1e-9);
          expect(Math.abs(ifLost - (said[1] ?? NaN))).toBeLessThan(1e-9);
        }
      }),
      { seed: 82, numRuns: 25 },
    );
  });

  test.each([24, 100])("of one of %i deals in odd cents is within 1e-4 of what ODDS says", (count) => {
    const bets = Array.from({ length: count }, (_, at) => ({
      amount: 100.01 + ((at * 7919) % 9973) * (at % 10 === 0 ? 40 : 1),
      chance: (((at * 31) % 97) + 1) / 100,
    }));
    const goal = bets.reduce((sum, { amount: worth, chance: likely }) => sum + worth * likely, 0) * 1.1;
    const asked = { target: goal, luck: 0.15 };
    const found = swingsOf(bets, { ...asked, top: 1 });
    expect(found).toHaveLength(1);
    for (const { deal, ifWon, ifLost } of found) {
      const block = (settledTo: number) => deals(...factsOf(settled(bets, deal.row, settledTo)));
      expect(Math.abs(ifWon - valueOf(odds(block(1), Q1, asked)))).toBeLessThan(1e-4);
      expect(Math.abs(ifLost - valueOf(odds(block(0), Q1, asked)))).toBeLessThan(1e-4);
    }
  });

  test.each([1, 3])("of a crowd and of %i giants above it is within 1e-3 of what ODDS says", (giants) => {
    const crowd = Array.from({ length: 24 }, (_, at) => ({
      amount: 90.07 + ((at * 7919) % 997) / 10,
      chance: (((at * 31) % 90) + 5) / 100,
    }));
    const large = Array.from({ length: giants }, (_, at) => ({ amount: 20_000.03 * 3 ** at, chance: 0.4 }));
    const bets = [...crowd, ...large];
    const asked = { target: 22_000, luck: 0.15 };
    const found = swingsOf(bets, { ...asked, top: bets.length });
    expect(found).toHaveLength(bets.length);
    for (const { deal, ifWon, ifLost } of found.slice(0, 2)) {
      const block = (settledTo: number) => deals(...factsOf(settled(bets, deal.row, settledTo)));
      expect(Math.abs(ifWon - valueOf(odds(block(1), Q1, asked)))).toBeLessThan(1e-3);
      expect(Math.abs(ifLost - valueOf(odds(block(0), Q1, asked)))).toBeLessThan(1e-3);
    }
  });

  test("is worked out for every open deal, however many there are", () => {
    const bets = Array.from({ length: 60 }, (_, at) => ({
      amount: 1000 + 57 * at,
      chance: ((at % 19) + 1) / 20,
    }));
    const goal = bets.reduce((sum, { amount: worth, chance: likely }) => sum + worth * likely, 0);
    const found = swingsOf(bets, { target: goal, luck: 0.15, top: 1_000 });
    expect(found).toHaveLength(bets.length);
    expect(Math.min(...found.map(swing))).toBeGreaterThan(0);
  });

  test("lists the largest first, equal ones by deal id, no more than asked for", () => {
    const facts = ["b", "C", "a", "d"].map((dealId) => ({ dealId, amount: 100, probability: 0.5 }));
    const block = deals(...facts, { dealId: "big", amount: 250, probability: 0.5 });
    const ids = (top: number) =>
      valueOf(swings(block, Q1, { target: 300, luck: 0, top })).map(({ id }) => id);
    expect(ids(10)).toEqual(["big", "a", "b", "C", "d"]);
    expect(ids(2)).toEqual(["big", "a"]);
  });

  test("is never negative for an amount and never positive for a credit", () => {
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 10 }), target, luck, (bets, goal, shared) => {
        const found = swingsOf(bets, { target: goal, luck: shared, top: 20 });
        for (const each of found) {
          expect(swing(each) * Math.sign(each.deal.cents ?? 0)).toBeGreaterThanOrEqual(-1e-9);
        }
        const sizes = found.map(swing);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { seed: 83, numRuns: 60 },
    );
  });

  test("is asked of every open deal of the period, also of certain and worthless ones, of no other", () => {
    const block = deals(
      { amount: 100, probability: 1 },
      { amount: 100, probability: 0 },
      { amount: 0 },
      { status: "Won", amount: 50 },
      { status: "Lost" },
      { category: "Omitted" },
      { closeDate: Q1.to + 1 },
    );
    const found = valueOf(swings(block, Q1, { target: 150, luck: 0.15, top: 10 }));
    expect(found.map(({ id, ifWon, ifLost }) => [id, ifWon, ifLost])).toEqual([
      ["D-1", 1, 0],
      ["D-2", 1, 1],
      ["D-3", 1, 1],
    ]);
  });

  test("of one giant among many small deals is nearly 1, and the giant comes first", () => {
    const small = Array.from({ length: 40 }, () => ({ amount: 100.01, chance: 0.5 }));
    const [first] = swingsOf([...small, { amount: 1e9, chance: 0.3 }], { target: 1e8, luck: 0, top: 1 });
    expect(first?.deal.row).toBe(40);
    expect(first?.ifWon).toBeCloseTo(1, 6);
    expect(first?.ifLost).toBeCloseTo(0, 6);
  });

  test("is nowhere when no deal is open", () => {
    expect(valueOf(swings(deals(), Q1, { target: 1, luck: 0.15, top: 10 }))).toEqual([]);
    const won = deals({ status: "Won", amount: 5, probability: null });
    expect(valueOf(swings(won, Q1, { target: 1, luck: 0, top: 10 }))).toEqual([]);
  });

  test("of two hundred open deals finds the largest among equally likely ones", () => {
    const amounts = [...Array.from({ length: 198 }, (_, at) => 100.01 + at), 1_000, 2_000];
    const bets = amounts.map((worth) => ({ amount: worth, chance: 0.5 }));
    const goal = bets.reduce((sum, { amount: worth }) => sum + worth / 2, 0);
    const found = swingsOf(bets, { target: goal, luck: 0, top: 2 });
    expect(found.map(({ deal }) => deal.row)).toEqual([199, 198]);
  });

  test("is refused for a blank or repeated id, a missing column and an incomplete deal", () => {
    const asked = { target: 1, luck: 0, top: 10 };
    const fault = (...facts: readonly Partial<DealFacts>[]) => swings(deals(...facts), Q1, asked);
    expect(fault({ dealId: "7" }, { dealId: " " })).toMatchObject({
      fault: { kind: "wrongCell", of: "row 3", column: "Deal ID", wanted: "an id" },
    });
    expect(fault({ dealId: "7" }, { dealId: "7 " })).toMatchObject({
      fault: { of: "row 3", got: "7 ", wanted: "an id that no other row has" },
    });
    expect(fault({ dealId: "7" }, { dealId: "7", closeDate: Q1.to + 1 })).toMatchObject({ ok: true });
    expect(fault({ probability: null })).toMatchObject({ fault: { kind: "incomplete", first: ["D-1"] } });
    const block = deals({});
    const headers = block.headers.map((header) => (header === "Owner" ? "Rep" : header));
    expect(swings({ ...block, headers }, Q1, asked)).toMatchObject({
      fault: { kind: "noColumn", wanted: "Owner" },
    });
  });
});

describe("the deals that decide", () => {
  test("are the swings that the function shows, without those that move nothing", () => {
    const bets = [0.5, 0.8, 0.2].map((likely, at) => ({ amount: 1000 * (at + 1), chance: likely }));
    const block = deals(...factsOf(bets), { dealId: "tiny", amount: 0, probability: 0.5 });
    const asked = { target: 3500, luck: 0.15, top: 7 };
    const shown = valueOf(swings(block, Q1, asked)).filter(({ id }) => id !== "tiny");
    expect(decidingDeals(block, Q1, asked)).toEqual(
      shown.map(({ id, ifWon, ifLost }) => ({ dealId: id, oddsIfWon: ifWon, oddsIfLost: ifLost })),
    );
  });
});
