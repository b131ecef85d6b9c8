import { blockOfDeals } from "../../../src/domain/forecast/dealFacts";
import { helpDue } from "../../../src/domain/kpis/helpDue";
import { dealAt, TODAY } from "../deal";

const RULE = { limit: 0.2, times: 3, window: 4 };
const NOW = { name: "Q4", start: TODAY - 49, end: TODAY + 50, target: 1_000 };
const BEFORE = [
  { name: "Q2", start: TODAY - 249, end: TODAY - 150, target: 1_000 },
  { name: "Q3", start: TODAY - 149, end: TODAY - 50, target: 1_000 },
];

/** The book in which so much was won on such days. */
function due(won: readonly (readonly [daysAgo: number, amount: number])[], change = {}) {
  const deals = won.map(
    ([ago, amount], at) => dealAt(at + 1, { status: "Won", amount, closedOn: TODAY - ago }).record,
  );
  const facts = { deals: blockOfDeals(deals), period: NOW, periods: [NOW], asOf: TODAY + 0.4, rule: RULE };
  return helpDue({ ...facts, ...change });
}

describe("help", () => {
  it("is due when closed was beyond the limit from plan in three of four weeks [S3-19]", () => {
    expect(due([[40, 280]])).toEqual({
      weeks: 3,
      of: 4,
      isByPeriods: false,
      closed: 280,
      plan: 500,
      deviation: expect.closeTo(-0.44, 9) as number,
    });
  });

  it("is due as well when closed runs far ahead: then the plan is wrong", () => {
    expect(due([[45, 900]])?.deviation).toBeCloseTo(0.8, 9);
  });

  it("is not due at exactly the limit, nor when the weeks before were on plan", () => {
    expect(
      due([
        [40, 290],
        [0, 110],
      ]),
    ).toBeNull();
    expect(
      due([
        [45, 280],
        [16, 80],
        [9, 70],
      ]),
    ).toBeNull();
  });

  it("is due after two closed periods beyond the limit, whatever the weeks say", () => {
    const periods = [...BEFORE, NOW];
    const onPlan = [
      [45, 290],
      [20, 50],
      [10, 80],
      [1, 80],
    ] as const;
    expect(due(onPlan, { periods })).toMatchObject({ isByPeriods: true, closed: 500 });
    expect(due([...onPlan, [100, 900]], { periods })).toBeNull();
  });

  it("cannot be said without a target", () => {
    expect(due([[40, 1]], { period: { ...NOW, target: null } })).toBeNull();
  });

  it("looks at no week before the period began", () => {
    const young = { ...NOW, start: TODAY - 8, end: TODAY + 91 };
    expect(due([], { period: young })).toBeNull();
  });
});
