import { callRecord, type RecordFacts } from "../../../src/domain/accuracy/callRecord";
import { blockOfDeals } from "../../../src/domain/forecast/dealFacts";
import { dealAt, TODAY } from "../deal";

/** Quarters of 91 days that begin on a Monday; the last one is shown. */
const PERIODS = [0, 1, 2].map((at) => {
  const start = TODAY - 42 - 91 * (2 - at);
  return { name: `Q${at + 1}`, start, end: start + 90, target: null };
});
const [FIRST, SECOND, SHOWN] = PERIODS;
if (!FIRST || !SECOND || !SHOWN) throw new Error("three periods");

const won = (...[id, owner, amount, closedOn]: [number, string, number, number]) =>
  dealAt(id, { status: "Won", owner, amount, closedOn }).record;
const call = (...[period, week, member, amount]: [string, number, string, number | null]) => ({
  ...{ period, week, member, call: amount },
});

const FACTS: RecordFacts = {
  calls: [
    call("Q1", FIRST.start + 35, "Manager", 180),
    call("q1", FIRST.start + 42, "manager", 210),
    call("Q1", FIRST.start + 49, "Manager", 999),
    call("Q2", SECOND.start + 42, "Manager", 230),
    call("Q2", SECOND.start + 42, "Ana", 50),
  ],
  deals: blockOfDeals([
    won(1, "Ana", 100, FIRST.start + 80),
    won(2, "Ben", 100, FIRST.start + 85),
    won(3, "Ana", 40, SECOND.start + 1),
    won(4, "Ben", 160, SECOND.start + 2),
  ]),
  periods: PERIODS,
  shown: SHOWN,
  asOf: TODAY,
  member: "Manager",
  owner: "",
};

describe("a member's record of calls", () => {
  it("holds the call of the same week of each closed period against what closed, the latest first", () => {
    const { week, periods, bias } = callRecord(FACTS);
    expect(week).toBe(7);
    expect(periods).toEqual([
      { period: "Q2", called: 230, closed: 200 },
      { period: "Q1", called: 210, closed: 200 },
    ]);
    expect(bias).toBeCloseTo(0.1, 9);
  });

  it("of a rep is held against the rep's own deals", () => {
    expect(callRecord({ ...FACTS, member: "Ana", owner: "Ana" }).periods).toEqual([
      { period: "Q2", called: 50, closed: 40 },
    ]);
  });

  it("takes the last calls of those who never called so early, and says so", () => {
    const calls = [call("Q1", FIRST.start + 77, "Ben", 90), call("Q1", FIRST.start + 84, "Ben", 110)];
    expect(callRecord({ ...FACTS, calls, member: "Ben", owner: "Ben" })).toMatchObject({
      week: null,
      periods: [{ period: "Q1", called: 110, closed: 100 }],
    });
  });

  it("is empty, without a bias, before the first closed period was called", () => {
    expect(callRecord({ ...FACTS, calls: [] })).toEqual({ week: null, periods: [], bias: null });
  });
});
