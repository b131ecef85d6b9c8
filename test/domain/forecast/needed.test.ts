import fc from "fast-check";
import { needed, type NeededQuestion } from "../../../src/domain/forecast/needed";
import { odds } from "../../../src/domain/forecast/odds";
import { deals, Q1, valueOf } from "./deals";
import { enumeratedOdds, type Bet } from "./twins";

const ASKED: NeededQuestion = { target: 1000, luck: 0, confidence: 0.8, averageDeal: 100, winRate: 0.5 };

function blockOfBets(bets: readonly Bet[]) {
  return deals(...bets.map(({ amount, chance }) => ({ amount, probability: chance })));
}

/** How many extra deals the answer stands for. */
function extraDeals(bets: readonly Bet[], question: NeededQuestion): number {
  const outcome = needed(blockOfBets(bets), Q1, question);
  return Math.round(valueOf(outcome) / question.averageDeal);
}

function withExtra(
  bets: readonly Bet[],
  extra: number,
  { averageDeal, winRate }: NeededQuestion,
): readonly Bet[] {
  return [...bets, ...Array.from({ length: extra }, () => ({ amount: averageDeal, chance: winRate }))];
}

const bet = fc.record({
  amount: fc.integer({ min: -20_000, max: 100_000 }).map((cents) => cents / 100),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const question = fc.record({
  target: fc.integer({ min: 0, max: 300_000 }).map((cents) => cents / 100),
  luck: fc.double({ min: 0, max: 0.6, noNaN: true }),
  confidence: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  averageDeal: fc.integer({ min: 10_000, max: 60_000 }).map((cents) => cents / 100),
  winRate: fc.double({ min: 0.2, max: 1, noNaN: true }),
});

describe("the amount needed", () => {
  test("is the smallest number of deals by going through all outcomes, up to sixteen", () => {
    const bets = [
      { amount: 300, chance: 0.5 },
      { amount: 200.01, chance: 0.9 },
    ];
    for (const target of [100, 500.01, 620, 800]) {
      const asked = { ...ASKED, target };
      let extra = 0;
      while (enumeratedOdds(withExtra(bets, extra, asked), target) < asked.confidence) extra++;
      expect(bets.length + extra).toBeLessThanOrEqual(16);
      expect(extraDeals(bets, asked)).toBe(extra);
    }
  });

  test("is enough by ODDS, and one deal less is not", () => {
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 30 }), question, (bets, asked) => {
        const extra = extraDeals(bets, asked);
        const chanceWith = (count: number) =>
          valueOf(odds(blockOfBets(withExtra(bets, count, asked)), Q1, asked));
        expect(chanceWith(extra)).toBeGreaterThanOrEqual(asked.confidence);
        if (extra > 0) expect(chanceWith(extra - 1)).toBeLessThan(asked.confidence);
      }),
      { seed: 91, numRuns: 15 },
    );
  });

  test("is what a search one by one finds, as more deals never lower the odds", () => {
    fc.assert(
      fc.property(fc.array(bet, { maxLength: 4 }), question, (bets, asked) => {
        let [extra, before, chance] = [0, 0, 0];
        for (; ; extra++) {
          chance = valueOf(odds(blockOfBets(withExtra(bets, extra, asked)), Q1, asked));
          expect(chance).toBeGreaterThanOrEqual(before - 1e-9);
          before = chance;
          if (chance >= asked.confidence) break;
        }
        expect(extraDeals(bets, asked)).toBe(extra);
      }),
      { seed: 92, numRuns: 10 },
    );
  });

  test("is nothing when the odds are good enough already", () => {
    expect(extraDeals([{ amount: 1000, chance: 0.8 }], ASKED)).toBe(0);
    expect(extraDeals([], { ...ASKED, target: 0 })).toBe(0);
    expect(extraDeals([], { ...ASKED, target: -5 })).toBe(0);
  });

  test("of certain deals is the rest of the target, rounded up to whole deals, in cents", () => {
    const asked = { ...ASKED, target: 100.05, winRate: 1, averageDeal: 33.35 };
    expect(valueOf(needed(deals(), Q1, asked))).toBe(100.05);
    expect(valueOf(needed(deals(), Q1, { ...asked, target: 100.06 }))).toBe(133.4);
    expect(valueOf(needed(deals({ status: "Won", amount: 50 }), Q1, asked))).toBe(66.7);
  });

  test("of a thousand independent deals and more is the binomial number", () => {
    const asked = { ...ASKED, target: 100 * 1500, winRate: 0.3 };
    const extra = extraDeals([], asked);
    const tail = (tries: number) => {
      let [chance, logTerm] = [0, tries * Math.log(0.7)];
      for (let wins = 0; wins < 1500; wins++) {
        chance += Math.exp(logTerm);
        logTerm += Math.log(((tries - wins) / (wins + 1)) * (0.3 / 0.7));
      }
      return 1 - chance;
    };
    expect(tail(extra)).toBeGreaterThanOrEqual(0.8);
    expect(tail(extra - 1)).toBeLessThan(0.8);
  });

  test("is out of reach beyond ten thousand deals, and within reach at ten thousand", () => {
    const asked = { ...ASKED, winRate: 1, target: 1_000_000 };
    expect(valueOf(needed(deals(), Q1, asked))).toBe(1_000_000);
    expect(needed(deals(), Q1, { ...asked, target: 1_000_000.01 })).toEqual({
      ok: false,
      fault: { kind: "outOfReach", odds: 0.8, deals: 10_000 },
    });
    expect(needed(deals(), Q1, { ...ASKED, winRate: 1e-9 })).toMatchObject({ fault: { kind: "outOfReach" } });
  });

  test("grows with the confidence", () => {
    const found = [0.5, 0.7, 0.9].map((confidence) => extraDeals([], { ...ASKED, luck: 0.15, confidence }));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("is refused when an open deal lacks its amount or probability", () => {
    expect(needed(deals({ amount: null }), Q1, ASKED)).toMatchObject({
      fault: { kind: "incomplete", first: ["D-1"] },
    });
  });
});
