import { calledPeriods, closedPeriods, closingDay } from "../../../src/domain/lenses/calledPeriods";
import { closedCases } from "../../../src/domain/lenses/closedCases";
import type { OpenLife } from "../../../src/domain/lenses/openLives";
import { deal } from "../deal";

const YEAR = { from: 1000, to: 1365 };

function period(name: string, start: number | null, end: number | null) {
  return { period: name, start, end, target: null };
}

describe("the day on which a deal closed", () => {
  it("is that of its closing, else its close date, without the time of day", () => {
    expect(closingDay({ closedOn: 1010.7, closeDate: 1020 })).toBe(1010);
    expect(closingDay({ closedOn: null, closeDate: 1020.2 })).toBe(1020);
    expect(closingDay({ closedOn: null, closeDate: null })).toBeNull();
  });
});

describe("the periods that are over", () => {
  const names = (...periods: Parameters<typeof closedPeriods>[0]) =>
    closedPeriods(periods, [], YEAR).map((each) => each.period);

  it("end within the stretch: on its first day, and before its last", () => {
    expect(names(period("early", 900, 999), period("first", 910, 1000))).toEqual(["first"]);
    expect(names(period("last", 1300, 1364), period("running", 1300, 1365))).toEqual(["last"]);
  });

  it("have both ends", () => {
    expect(names(period("no start", null, 1100), period("no end", 1100, null))).toEqual([]);
  });

  it("hold what was won from their first day to their last, to the cent", () => {
    const won = [1099, 1100, 1190, 1191].map((closedOn) => ({ closedOn, closeDate: null, amount: 0.1 }));
    expect(closedPeriods([period("one", 1100, 1190)], won, YEAR)).toEqual([{ period: "one", closed: 0.2 }]);
  });

  it("are not known where a deal that was won in them has no amount", () => {
    const blank = { closedOn: 1150, closeDate: null, amount: null };
    const nowhere = { closedOn: null, closeDate: null, amount: null };
    const closed = closedPeriods(
      [period("one", 1100, 1190), period("two", 1191, 1280)],
      [blank, nowhere],
      YEAR,
    );
    expect(closed).toEqual([
      { period: "one", closed: null },
      { period: "two", closed: 0 },
    ]);
  });
});

describe("what was called", () => {
  const closed = [
    { period: "Q1", closed: 100 },
    { period: "Q2", closed: 200 },
  ];

  it("is the call of the latest week, one without a week before all others", () => {
    const calls = [
      { period: "q1 ", week: 9, call: 90 },
      { period: "Q1", week: 12, call: 120 },
      { period: "Q1", week: null, call: 1 },
      { period: "Q2", week: null, call: 2 },
    ];
    expect(calledPeriods(calls, closed)).toEqual([
      { said: 120, came: 100 },
      { said: 2, came: 200 },
    ]);
    expect(calledPeriods(calls.toReversed(), closed)).toEqual(calledPeriods(calls, closed));
  });

  it("passes over blank calls, and periods that nobody called or that are not known", () => {
    const calls = [
      { period: "Q1", week: 9, call: 90 },
      { period: "Q1", week: 12, call: null },
      { period: "Q3", week: 12, call: 5 },
    ];
    expect(calledPeriods(calls, closed)).toEqual([{ said: 90, came: 100 }]);
    expect(calledPeriods(calls, [{ period: "Q1", closed: null }])).toEqual([]);
  });
});

describe("a deal that was seen open and then closed", () => {
  const life: OpenLife = { firstChance: 0.4, firstAmount: 150, lastCategory: "Best case" };
  const cases = (facts: Parameters<typeof deal>[0], of: OpenLife = life) =>
    closedCases(
      [
        deal({
          dealId: "D-1",
          owner: "Ana",
          closedOn: 1100,
          amount: 100,
          pushes: 2,
          judgment: "In",
          ...facts,
        }),
      ],
      new Map([["D-1", of]]),
      YEAR,
    );

  it("tells what was said of it while it was open, and what came", () => {
    expect(cases({ status: "Won" })).toEqual([
      {
        owner: "Ana",
        judged: { probability: 0.4, isWon: true },
        passed: { pushes: 2, amounts: { first: 150, final: 100 } },
        override: { isIn: true, isWon: true },
      },
    ]);
    expect(cases({ status: "Lost", judgment: "Out" }, { ...life, lastCategory: "Commit" })).toMatchObject([
      { judged: { isWon: false }, override: { isIn: false, isWon: false } },
    ]);
  });

  it("leaves out what is blank, and takes no count of pushes for none", () => {
    expect(cases({ status: "Won", pushes: null }, { ...life, firstChance: null })).toMatchObject([
      { judged: null, passed: { pushes: 0 } },
    ]);
    expect(cases({ status: "Won", amount: null })).toMatchObject([{ passed: { amounts: null } }]);
    expect(cases({ status: "Won" }, { ...life, firstAmount: null })).toMatchObject([
      { passed: { amounts: null } },
    ]);
    expect(cases({ status: "Won", judgment: null })).toMatchObject([{ override: null }]);
  });

  it("closed within the stretch, both days included", () => {
    const days = (closedOn: number | null) => cases({ status: "Lost", closedOn, closeDate: null }).length;
    expect([999, 1000, 1365, 1366, null].map(days)).toEqual([0, 1, 1, 0, 0]);
  });
});
