import fc from "fast-check";
import { accuracyByWeek } from "../../../src/domain/accuracy/accuracyByWeek";
import { ORIGINS } from "../../../src/domain/accuracy/origins";
import { periodWeeks } from "../../../src/domain/accuracy/periodWeeks";
import { FORECAST_WAYS, type ForecastWay } from "../../../src/domain/accuracy/weekForecast";
import { weekForecasts, type AccuracyFacts } from "../../../src/domain/accuracy/weekForecasts";
import type { PeriodFacts } from "../../../src/domain/forecast/periods";
import { valueOf } from "../forecast/deals";
import { bruteForecasts } from "./bruteForecasts";
import { dealsNow, historyOf, type Stood } from "./history";

/** The first two quarters of 2026; the first Mondays are the 5th of January and the 6th of April. */
const Q1: PeriodFacts = { name: "FY26 Q1", start: 46_023, end: 46_112, target: null };
const Q2: PeriodFacts = { name: "FY26 Q2", start: 46_113, end: 46_203, target: null };
const [MONDAY, MONDAY_Q2] = [46_027, 46_118];

function factsFor(rows: readonly Stood[], facts: Partial<AccuracyFacts> = {}): AccuracyFacts {
  return { history: historyOf(rows), deals: dealsNow(rows), calls: [], periods: [Q1], ...facts };
}

function cents(amount: number): number {
  return amount * 100;
}

describe("the weeks of a period", () => {
  test("go by its Mondays; what comes before the first belongs to week 1, and the last ends with the period", () => {
    const weeks = periodWeeks({ from: Q1.start, to: Q1.end });
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({ week: 1, monday: MONDAY, from: Q1.start, to: MONDAY + 6 });
    expect(weeks[1]).toEqual({ week: 2, monday: MONDAY + 7, from: MONDAY + 7, to: MONDAY + 13 });
    expect(weeks[12]).toEqual({ week: 13, monday: 46_111, from: 46_111, to: Q1.end });
  });
});

/**
 * By hand. Week 1: a is won for 100, b (Commit, 200 at 80 %) and c (Best case, 300 at 50 %) are open in the quarter, d is
 * open with a date in the next. Later b is won for 250, c lost, d pulled in and won for 40, e created and won for 60.
 */
const WEEK_1: readonly Stood[] = [
  { on: MONDAY, dealId: "a", status: "Won", closedOn: MONDAY, amount: 100 },
  { on: MONDAY, dealId: "b", owner: "Ben", amount: 200, probability: 0.8 },
  { on: MONDAY, dealId: "c", category: "Best case", amount: 300 },
  { on: MONDAY, dealId: "d", closeDate: Q2.start, amount: 400 },
];

const LATER: readonly Stood[] = [
  { on: 46_080, dealId: "b", owner: "Ben", status: "Won", closedOn: 46_078, amount: 250 },
  { on: 46_080, dealId: "c", status: "Lost", closedOn: 46_079, amount: 300 },
  { on: 46_101, dealId: "d", status: "Won", closedOn: 46_100, closeDate: Q2.start, amount: 40 },
  { on: 46_101, dealId: "e", status: "Won", closedOn: 46_101, amount: 60 },
];

describe("what each way would have forecast", () => {
  const rows = [...WEEK_1, ...LATER];
  const call = (member: string, amount: number, week = MONDAY) => ({
    ...{ period: "FY26 Q1", member, week, call: amount },
  });

  test("is worked out by hand from the deals and the calls of that week alone", () => {
    const calls = [
      call("Ann", 350),
      call("ben ", 210),
      call("Manager", 500),
      call("Ben", 999, MONDAY + 7),
      call("Ann", 777, MONDAY - 7),
    ];
    const [first] = valueOf(weekForecasts(factsFor(rows, { calls })));
    expect(first).toEqual({
      ...{ period: "FY26 Q1", week: 1, day: MONDAY + 6, incomplete: 0 },
      forecasts: {
        reps: cents(350 + 210),
        manager: cents(500),
        // Closed 100 + Commit 200; Best case does not count.
        rollUp: cents(300),
        // 100 + 200 × 0.8 + 300 × 0.5
        weighted: cents(410),
        calibrated: null,
      },
      called: { has: 2, of: 2 },
      // 100 + 250 + 40 + 60
      actual: cents(450),
      origins: { closed: cents(100), open: cents(250), elsewhere: cents(40), new: cents(60) },
    });
  });

  test("leaves out weeks in which the book kept nothing, and what only a CRM’s history tells", () => {
    const seeded = { ...WEEK_1[1], on: MONDAY + 14, dealId: "b", source: "history.csv" };
    const forecasts = valueOf(weekForecasts(factsFor([...rows, seeded])));
    expect(forecasts.map(({ week }) => week)).toEqual([1, 8, 11]);
  });

  test("does not know the reps’ sum until every rep with a deal in the period has called", () => {
    const [first] = valueOf(weekForecasts(factsFor(rows, { calls: [call("Ann", 350), call("Manager", 1)] })));
    expect(first).toMatchObject({ forecasts: { reps: null, manager: 100 }, called: { has: 1, of: 2 } });
  });

  test("counts a deal without an amount in no sum, and says how many there were", () => {
    const blank: Stood = { on: MONDAY, dealId: "f", amount: null };
    const [first] = valueOf(weekForecasts(factsFor([...rows, blank])));
    expect(first).toMatchObject({ incomplete: 1, forecasts: { rollUp: cents(300), weighted: cents(410) } });
  });

  test("tells nothing of a book without closed periods or without history", () => {
    expect(valueOf(weekForecasts(factsFor(rows, { periods: [] })))).toEqual([]);
    expect(valueOf(weekForecasts(factsFor([])))).toEqual([]);
  });
});

describe("the calibrated forecast", () => {
  /** Ten deals of 100 at 50 % each quarter, of which two are won in the first. */
  const deals = (period: PeriodFacts, on: number): readonly Stood[] =>
    Array.from({ length: 10 }, (_, at) => ({
      ...{ on, dealId: `${period.name}-${String(at)}`, closeDate: period.end },
    }));
  const won = [0, 1].map((at): Stood => ({
    ...{ on: Q1.end, dealId: `FY26 Q1-${String(at)}`, status: "Won", closedOn: Q1.end },
  }));
  const rows = [...deals(Q1, MONDAY), ...won, ...deals(Q2, MONDAY_Q2)];
  const at = (week: number, all: readonly Stood[]) =>
    valueOf(weekForecasts(factsFor(all, { periods: [Q2, Q1] }))).find(
      (each) => each.period === Q2.name && each.week === week,
    )?.forecasts;

  test("corrects what is open by what such chances came to in earlier periods, drawn towards no correction", () => {
    const { weighted, calibrated } = at(1, rows) ?? {};
    expect(weighted).toBe(cents(500));
    // Said 50 %, happened 20 %: the offset that OPTIMISM draws from ten deals of one owner lies between.
    const corrected = (calibrated ?? 0) / cents(1000);
    expect(corrected).toBeGreaterThan(0.2);
    expect(corrected).toBeLessThan(0.5);
  });

  test("knows only what was known that day: what is written down later changes nothing", () => {
    const late: Stood = {
      ...won[0],
      on: MONDAY_Q2 + 7,
      dealId: "FY26 Q1-5",
      status: "Won",
      closedOn: Q1.end,
    };
    expect(at(1, [...rows, late])).toEqual(at(1, rows));
  });

  test("is not known of the first period, nor from fewer than eight deals", () => {
    expect(valueOf(weekForecasts(factsFor(rows)))[0]?.forecasts.calibrated).toBeNull();
    const few = rows.filter(({ dealId }) => !/Q1-[789]/.test(dealId));
    expect(at(1, few)?.calibrated).toBeNull();
  });
});

describe("accuracy by week", () => {
  test("adds up errors and origins over the periods in which they were known, with their number", () => {
    const rows: readonly Stood[] = [
      ...WEEK_1,
      ...LATER,
      { on: MONDAY_Q2, dealId: "g", closeDate: Q2.end, amount: 500 },
      { on: Q2.end, dealId: "g", status: "Won", closedOn: Q2.end, amount: 450 },
    ];
    const calls = [{ period: Q2.name, member: "Manager", week: MONDAY_Q2, call: 405 }];
    const [first] = accuracyByWeek(valueOf(weekForecasts(factsFor(rows, { calls, periods: [Q1, Q2] }))));
    // Roll-up 300 and 500, closed 450 each: (150 + 50) ÷ 900 and (−150 + 50) ÷ 900.
    expect(first).toMatchObject({ week: 1, periods: 2, incomplete: 0 });
    expect(first?.errors.rollUp).toMatchObject({ periods: 2 });
    expect(first?.errors.rollUp.wape).toBeCloseTo(200 / 900, 12);
    expect(first?.errors.rollUp.bias).toBeCloseTo(-100 / 900, 12);
    // Your call was made once: 405 against 450.
    expect(first?.errors.manager).toMatchObject({ periods: 1 });
    expect(first?.errors.manager.wape).toBeCloseTo(0.1, 12);
    expect(first?.errors.reps).toMatchObject({ periods: 0, wape: null, bias: null });
    expect(first?.origins).toEqual({
      closed: cents(100),
      open: cents(700),
      elsewhere: cents(40),
      new: cents(60),
    });
    // Against closed or open then: 300 for 350, 500 for 450.
    expect(first?.onKnown.bias).toBeCloseTo(0, 12);
    expect(first?.onKnown.wape).toBeCloseTo(100 / 800, 12);
  });
});

/** Days of the first two weeks of both quarters and of later ones: often the same week of both. */
const DAYS = [Q1.start, 46_027, 46_030, 46_033, 46_036, Q1.end, 46_118, 46_120, 46_127, Q2.end];

const STOOD: fc.Arbitrary<Stood> = fc.record({
  on: fc.constantFrom(...DAYS),
  dealId: fc.integer({ min: 1, max: 60 }).map((number) => `D-${String(number)}`),
  owner: fc.constantFrom("Ann", "ben", "Ben "),
  category: fc.constantFrom("Commit", "Best case", "Pipeline", "Omitted", null),
  status: fc.constantFrom("Open", "Open", "Open", "Won", "Lost"),
  closeDate: fc.constantFrom(46_050, 46_100, 46_112, 46_112, 46_150, 46_300, null),
  closedOn: fc.constantFrom(46_030, 46_100, 46_140, null),
  amount: fc.option(
    fc.integer({ min: -500, max: 90_000 }).map((amount) => amount / 100),
    { nil: null, freq: 12 },
  ),
  probability: fc.option(
    fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    { nil: null, freq: 12 },
  ),
  isRemoved: fc.integer({ min: 1, max: 9 }).map((number) => number === 1),
  source: fc.constantFrom("", "", "", "crm.csv"),
});

const CALL = fc.record({
  period: fc.constantFrom("FY26 Q1", "fy26 q2"),
  week: fc.option(fc.integer({ min: -1, max: 14 }).map((weeks) => MONDAY + 7 * weeks)),
  member: fc.constantFrom("Ann", "BEN", "Manager", "Cleo"),
  call: fc.option(fc.integer({ min: 0, max: 99_999 }).map((amount) => amount / 100)),
});

describe("any history", () => {
  const any = fc.record({
    rows: fc.array(STOOD, { minLength: 20, maxLength: 120, size: "max" }),
    calls: fc.array(CALL, { maxLength: 40, size: "max" }),
  });

  test("gives what a twin finds that looks at each day by itself", () => {
    const known: (readonly ForecastWay[])[] = [];
    fc.assert(
      fc.property(any, ({ rows, calls }) => {
        const facts = factsFor(rows, { calls, periods: [Q1, Q2] });
        const told = valueOf(weekForecasts(facts));
        expect(told).toEqual(bruteForecasts(facts));
        known.push(...told.map(({ forecasts }) => FORECAST_WAYS.filter((way) => forecasts[way] !== null)));
      }),
      { seed: 6, numRuns: 25 },
    );
    const counts = FORECAST_WAYS.map((way) => known.filter((ways) => ways.includes(way)).length);
    expect(Math.min(...counts)).toBeGreaterThan(5);
  });

  test("parts what closed into origins that add up to it to the cent", () => {
    fc.assert(
      fc.property(any, ({ rows, calls }) => {
        const told = valueOf(weekForecasts(factsFor(rows, { calls, periods: [Q1, Q2] })));
        for (const { actual, origins } of told) {
          expect(ORIGINS.reduce((total, origin) => total + origins[origin], 0)).toBe(actual);
        }
        for (const { periods, errors } of accuracyByWeek(told)) {
          for (const way of FORECAST_WAYS) expect(errors[way].periods).toBeLessThanOrEqual(periods);
        }
      }),
      { seed: 7, numRuns: 25 },
    );
  });
});
