import fc from "fast-check";
import { blockOfDeals } from "../../../src/domain/forecast/dealFacts";
import { odds, range } from "../../../src/domain/forecast/odds";
import { trialOf, type TrialQuestion } from "../../../src/domain/forecast/trial";
import { swings } from "../../../src/domain/forecast/swings";
import type { Deal } from "../../../src/schema/sheets/pipeline";
import { dealAt, TODAY } from "../deal";

const SPAN = { from: TODAY - 46, to: TODAY + 45 };
const ASKED: TrialQuestion = {
  target: 300,
  luck: 0.15,
  level: 0.8,
  chances: new Map(),
  owner: "",
  top: 9,
};

function deal(row: number, facts: Partial<Deal>): Deal {
  return dealAt(row, { amount: 100, probability: 0.5, closeDate: TODAY + 9, owner: "Ana", ...facts }).record;
}

const DEALS = [
  deal(1, { amount: 200 }),
  deal(2, { probability: 0.7, owner: "Ben" }),
  deal(3, { amount: 150, closeDate: TODAY + 200 }),
  deal(4, { status: "Won", closedOn: TODAY - 3 }),
];
const BLOCK = blockOfDeals(DEALS);

function told(asked: Partial<TrialQuestion> = {}) {
  const trial = trialOf(BLOCK, SPAN, { ...ASKED, ...asked });
  if (!trial.ok) throw new Error(JSON.stringify(trial.fault));
  return trial.value;
}

describe("a trial", () => {
  it("without other chances says what ODDS, RANGE and SWING say", () => {
    const plain = [
      odds(BLOCK, SPAN, { target: 300, luck: 0.15 }),
      range(BLOCK, SPAN, { level: 0.8, luck: 0.15 }),
      swings(BLOCK, SPAN, { target: 300, luck: 0.15, top: 9 }),
    ].map((each) => (each.ok ? each.value : null));
    const trial = told();
    expect([trial.odds, trial.range]).toEqual(plain.slice(0, 2));
    expect(trial.swings).toMatchObject([
      { id: "D-1", ifLost: expect.any(Number) as number },
      { id: "D-2", ifLost: expect.any(Number) as number },
    ]);
  });

  it("gives the odds of SWING when one deal is taken as won, and as lost", () => {
    const [first] = told().swings;
    expect(told({ chances: new Map([["D-1", 1]]) }).odds).toBeCloseTo(first?.ifWon ?? NaN, 9);
    expect(told({ chances: new Map([["D-1", 0]]) }).odds).toBeCloseTo(first?.ifLost ?? NaN, 9);
  });

  it("brings a deal that closes later into the period, and leaves a closed one as it is", () => {
    expect(told({ chances: new Map([["D-3", 1]]) }).range.high).toBe(told().range.high + 150);
    expect(told({ chances: new Map([["D-4", 0]]) })).toEqual(told());
  });

  it("is of one owner's deals alone where one is asked", () => {
    const { range: alone } = told({ owner: "ben", target: 100 });
    expect([alone.low, alone.high]).toEqual([0, 100]);
  });

  it("leaves the deals that it is given untouched", () => {
    const before = JSON.stringify(BLOCK);
    told({ chances: new Map([["D-1", 0.05]]) });
    expect(JSON.stringify(BLOCK)).toBe(before);
  });

  it("needs no chance in the book of a deal that has one on trial", () => {
    const block = blockOfDeals([deal(1, { probability: null })]);
    expect(trialOf(block, SPAN, ASKED).ok).toBe(false);
    expect(trialOf(block, SPAN, { ...ASKED, chances: new Map([["D-1", 0]]) }).ok).toBe(true);
  });

  it("never falls as a deal's chance rises", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const at = (chance: number) => told({ top: 0, chances: new Map([["D-1", chance]]) }).odds ?? NaN;
          expect(at(high)).toBeGreaterThanOrEqual(at(low) - 1e-9);
        },
      ),
      { seed: 7, numRuns: 30 },
    );
  });
});
