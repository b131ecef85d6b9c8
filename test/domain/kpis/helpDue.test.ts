import fc from "fast-check";
import { helpDue, type HelpFacts } from "../../../src/domain/kpis/helpDue";
import { deal, TODAY } from "../deal";

const LIMITS = { limit: 0.2, times: 3, weeks: 4 };
const NOW = { name: "Q4", start: TODAY - 49, end: TODAY + 50, target: 1_000 };
const BEFORE = [
  { name: "Q2", start: TODAY - 249, end: TODAY - 150, target: 1_000 },
  { name: "Q3", start: TODAY - 149, end: TODAY - 50, target: 1_000 },
];

type Won = readonly (readonly [daysAgo: number, amount: number | null])[];

/** The plan is 500 today and 70 less a week earlier. */
const ON_PLAN: Won = [
  [45, 290],
  [20, 50],
  [10, 80],
  [1, 80],
];

/** A deal that no period and no week holds. */
const LONG_AGO: Won = [[900, 1]];

const won = (daysAgo: number, amount: number | null) =>
  deal({ status: "Won", amount, closedOn: TODAY - daysAgo });

/** The book in which so much was won on such days. */
function due(closed: Won, change: Partial<HelpFacts> = {}) {
  const deals = closed.map(([daysAgo, amount]) => won(daysAgo, amount));
  return helpDue({ deals, period: NOW, periods: [NOW], asOf: TODAY + 0.4, limits: LIMITS, ...change });
}

describe("help", () => {
  it("is due when closed was beyond the limit from plan in three of four weeks", () => {
    expect(due([[40, 280]])).toEqual({
      weeks: 3,
      of: 4,
      isByPeriods: false,
      limit: 0.2,
      closed: 280,
      plan: 500,
      deviation: expect.closeTo(-0.44, 9) as number,
    });
  });

  it("is due as well when closed runs far ahead: then the plan is wrong", () => {
    expect(due([[45, 900]])?.deviation).toBeCloseTo(0.8, 9);
  });

  it("is not due at exactly the limit, nor when the weeks before were on plan", () => {
    const backOnPlan: Won = [
      [40, 290],
      [0, 110],
    ];
    const fellBehind: Won = [
      [45, 280],
      [16, 80],
      [9, 70],
    ];
    expect([due(backOnPlan), due(fellBehind)]).toEqual([null, null]);
  });

  it("looks at as many weeks as Settings say, and at four at most", () => {
    const twoWeeks = { limits: { limit: 0.2, times: 2, weeks: 2 } };
    const lastFortnight: Won = [[45, 340]];
    expect(due(lastFortnight)).toBeNull();
    expect(due(lastFortnight, twoWeeks)).toMatchObject({ weeks: 2, of: 2 });
    expect(due(LONG_AGO, { limits: { ...LIMITS, weeks: 9 } })).toMatchObject({ weeks: 4, of: 4 });
    expect(due(LONG_AGO, { limits: { ...LIMITS, times: 5, weeks: 9 } })).toBeNull();
    expect(due(LONG_AGO, { limits: { ...LIMITS, weeks: 0, times: 0 } })).toBeNull();
  });

  it("is due after two closed periods beyond the limit, whatever the weeks say", () => {
    const periods = [...BEFORE, NOW];
    expect(due(ON_PLAN, { periods })).toMatchObject({ isByPeriods: true, weeks: 0, closed: 500 });
    expect(due([...ON_PLAN, [100, 900]], { periods })).toBeNull();
    expect(due(ON_PLAN, { periods: BEFORE.slice(1) })).toBeNull();
    expect(due(LONG_AGO, { periods })).toMatchObject({ isByPeriods: false });
  });

  it("takes the two periods that ended last, each end once, and none that ends today", () => {
    const year = { name: "FY", start: TODAY - 400, end: TODAY - 50, target: 9_000 };
    const kept: Won = [...ON_PLAN, [100, 1_000]];
    const early = { name: "Q1", start: TODAY - 349, end: TODAY - 250, target: 1_000 };
    expect(due(kept, { periods: [...BEFORE, year, early] })).toBeNull();
    expect(due(kept, { periods: [year, ...BEFORE] })).toMatchObject({ isByPeriods: true });
    const endsToday = { name: "Week", start: TODAY - 6, end: TODAY, target: 5_000 };
    expect(due(kept, { periods: [...BEFORE, endsToday] })).toBeNull();
    expect(due(ON_PLAN, { periods: [{ ...BEFORE[0]!, target: null }, BEFORE[1]!] })).toBeNull();
  });

  it("counts a won deal on its close date where the day of closing is blank, and no open one", () => {
    const undated = deal({ status: "Won", amount: 500, closeDate: TODAY - 40 });
    const open = deal({ status: "Open", amount: 500, closeDate: TODAY - 40, closedOn: TODAY - 40 });
    const never = deal({ status: "Won", amount: 500 });
    expect(due([], { deals: [undated, never] })).toBeNull();
    expect(due([], { deals: [open, never] })).toMatchObject({ closed: 0, weeks: 4 });
    expect(due([[40, null]])).toMatchObject({ closed: 0 });
  });

  it("counts the first and the last day of a stretch whole", () => {
    const at = (closedOn: number) => due([], { deals: [deal({ status: "Won", amount: 900, closedOn })] });
    expect(at(NOW.start)?.closed).toBe(900);
    expect(at(NOW.start - 0.5)?.closed).toBe(0);
    expect(at(TODAY + 0.9)?.closed).toBe(900);
    expect(at(TODAY + 1)?.closed).toBe(0);
  });

  it("holds what closed against the whole target once the period is over", () => {
    const over = { name: "Q4", start: TODAY - 120, end: TODAY - 30, target: 1_000 };
    expect(due([[60, 700]], { period: over })).toMatchObject({ plan: 1_000, closed: 700, weeks: 4 });
  });

  it("cannot be said without deals, their day, a target or a limit", () => {
    const cases: Partial<HelpFacts>[] = [
      { deals: [] },
      { asOf: null },
      { period: { ...NOW, target: null } },
      { period: { ...NOW, target: 0 } },
      { limits: { ...LIMITS, limit: null } },
      { limits: { ...LIMITS, times: null } },
      { limits: { ...LIMITS, weeks: null } },
    ];
    expect(due([[40, 1]])).not.toBeNull();
    expect(cases.map((change) => due([[40, 1]], change))).toEqual(cases.map(() => null));
  });

  it("looks at no week before the period began", () => {
    const young = { ...NOW, start: TODAY - 8, end: TODAY + 91 };
    expect(due(LONG_AGO, { period: young })).toBeNull();
    expect(due(LONG_AGO, { period: { ...NOW, start: TODAY - 14 } })).toMatchObject({ weeks: 3, of: 3 });
  });

  it("does not depend on the unit of money", () => {
    const sales = fc.array(fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 900 })), { minLength: 1 });
    const all = [...BEFORE, NOW];
    const times = (factor: number) => all.map((each) => ({ ...each, target: each.target * factor }));
    fc.assert(
      fc.property(sales, (closed) => {
        const eightfold = times(8);
        const scaled = closed.map(([daysAgo, amount]) => [daysAgo, amount * 8] as const);
        const [one, eight] = [
          due(closed, { periods: all }),
          due(scaled, { periods: eightfold, period: eightfold[2]! }),
        ];
        expect(eight?.deviation).toBe(one?.deviation);
        expect([eight?.weeks, eight?.isByPeriods]).toEqual([one?.weeks, one?.isByPeriods]);
      }),
      { seed: 19 },
    );
  });
});
