import "./excelErrors";
import { from, op } from "arquero";
import { bin, max, mean, rollups, sum } from "d3-array";
import {
  addDays,
  addMonths,
  differenceInCalendarMonths,
  getISOWeek,
  getISOWeekYear,
  startOfISOWeek,
} from "date-fns";
import fc from "fast-check";
import { jStat } from "jstat";
import { betaQuantile } from "../../src/domain/forecast/betaQuantile";
import { normalCdf, normalQuantile } from "../../src/domain/forecast/normal";
import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import { call, columnOf, spilled } from "./call";

/** The functions beside libraries that others wrote. */

const FROM = 46_023;
const TO = 46_112;

const dealFacts = fc.record({
  owner: fc.constantFrom("Ann", "Ben", "Cid"),
  category: fc.constantFrom("Pipeline", "Best case", "Most likely", "Commit", "Omitted"),
  status: fc.constantFrom("Open", "Won", "Lost", "Removed"),
  close: fc.integer({ min: FROM - 30, max: TO + 30 }),
  cents: fc.integer({ min: -10_000, max: 10_000_000 }),
  percent: fc.integer({ min: 0, max: 100 }),
});
const deals = fc.array(dealFacts, { minLength: 1, maxLength: 40 });

type Deal = typeof dealFacts extends fc.Arbitrary<infer T> ? T : never;

function blockOf(facts: readonly Deal[]) {
  const rows = facts.map(({ owner, category, status, close, cents, percent }, at) => [
    ...[`D-${String(at)}`, owner, "", category, status, ""],
    ...[close, cents / 100, percent / 100, ""],
  ]);
  return [DEAL_COLUMNS, ...rows];
}

/** What arquero adds up by owner of the deals that count; blank for an owner without any. */
function sumsByOwner(facts: readonly Deal[]): ReadonlyMap<unknown, ReadonlyMap<string, unknown>> {
  const counted = facts.filter(
    ({ status, category, close }) =>
      close >= FROM && close <= TO && (status === "Won" || (status === "Open" && category !== "Omitted")),
  );
  const rows = counted.map(({ owner, status, category, cents, percent }) => {
    const open = status === "Open" ? cents : 0;
    const commit = category === "Commit" ? open : 0;
    return { owner, closed: cents - open, commit, open, expected: (open * percent) / 100 };
  });
  const sums = from([...rows, { owner: "", closed: 0, commit: 0, open: 0, expected: 0 }])
    .groupby("owner")
    .rollup({
      closed: op.sum("closed"),
      commit: op.sum("commit"),
      open: op.sum("open"),
      expected: op.sum("expected"),
      deals: op.count(),
    });
  const byName = sums.objects().map((row): ReadonlyMap<string, unknown> => new Map(Object.entries(row)));
  return new Map(byName.map((row) => [row.get("owner"), row]));
}

describe("ROLLUP", () => {
  test("gives arquero's sums by owner", () => {
    const periods = [
      ["Period", "Start", "End"],
      ["Q1", FROM, TO],
    ];
    fc.assert(
      fc.property(deals, (facts) => {
        const sums = sumsByOwner(facts);
        const found = spilled("ROLLUP", blockOf(facts), periods, "Owner", "single").slice(0, -1);
        for (const row of found) {
          const of = (name: string) => Number(sums.get(row["Owner"])?.get(name) ?? 0);
          expect(row).toMatchObject({
            Closed: of("closed") / 100,
            Commit: of("commit") / 100,
            "Open pipeline": of("open") / 100,
            Deals: of("deals"),
          });
          const weighted = Number(row["Weighted"]) * 100 - of("closed") - of("expected");
          expect(Math.abs(weighted)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
      }),
      { numRuns: 40, seed: 41 },
    );
  });
});

describe("WINRATE", () => {
  test("counts as d3's rollups do", () => {
    fc.assert(
      fc.property(deals, (facts) => {
        const closed = facts.filter(
          ({ status, close }) => ["Won", "Lost"].includes(status) && close >= FROM && close <= TO,
        );
        fc.pre(closed.length > 0);
        const counted = rollups(
          closed,
          (own) => [sum(own, ({ status }) => Number(status === "Won")), own.length] as const,
          ({ owner }) => owner,
        ).sort(([a], [b]) => (a < b ? -1 : 1));
        const found = spilled("WINRATE", blockOf(facts), FROM, TO).slice(0, -1);
        expect(found.map((row) => [row["Owner"], row["Won"], row["Win rate"]])).toEqual(
          counted.map(([owner, [won, all]]) => [owner, won, won / all]),
        );
      }),
      { numRuns: 40, seed: 42 },
    );
  });
});

/** The day of a serial, at noon so that no clock change moves it. */
function dateOf(serial: number): Date {
  return addDays(new Date(1899, 11, 30, 12), serial);
}

const serial = fc.integer({ min: 30_000, max: 80_000 });

describe("PERIOD", () => {
  test("names date-fns' ISO weeks, and begins them on its Mondays", () => {
    fc.assert(
      fc.property(serial, (day) => {
        const date = dateOf(day);
        const week = `FY${String(getISOWeekYear(date)).slice(2)} W${String(getISOWeek(date)).padStart(2, "0")}`;
        expect(call("PERIOD", day, 1, "week")).toBe(week);
        const start = Number(call("PERIODSTART", day, 1, "week"));
        expect(dateOf(start).toDateString()).toBe(startOfISOWeek(date).toDateString());
      }),
      { numRuns: 100, seed: 43 },
    );
  });

  test("cuts fiscal quarters and months as a calendar moved by months does", () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: 1, max: 12 }), (day, start) => {
        const moved = addMonths(new Date(dateOf(day).getFullYear(), dateOf(day).getMonth(), 1), 1 - start);
        const year = moved.getFullYear() + (start > 1 ? 1 : 0);
        const fiscal = `FY${String(year).slice(2)}`;
        const month = moved.getMonth();
        expect(call("PERIOD", day, start, "quarter")).toBe(`${fiscal} Q${String(Math.floor(month / 3) + 1)}`);
        expect(call("PERIOD", day, start, "month")).toBe(`${fiscal} M${String(month + 1).padStart(2, "0")}`);
        const [first, last] = ["PERIODSTART", "PERIODEND"].map((id) =>
          Number(call(id, day, start, "quarter")),
        );
        expect(differenceInCalendarMonths(dateOf((last ?? 0) + 1), dateOf(first ?? 0))).toBe(3);
      }),
      { numRuns: 60, seed: 44 },
    );
  });
});

describe("PUSHES", () => {
  test("of one move is date-fns' step in calendar months", () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: -90, max: 90 }), (close, moved) => {
        const history = [
          ["Snapshot", "Deal ID", "Close date"],
          [FROM, "D-1", close],
          [FROM + 7, "D-1", close + moved],
        ];
        const months = differenceInCalendarMonths(dateOf(close + moved), dateOf(close));
        expect(spilled("PUSHES", history)[0]).toMatchObject({
          Pushes: Number(months > 0),
          Pulls: Number(months < 0),
          "Days slipped": moved,
        });
      }),
      { numRuns: 60, seed: 45 },
    );
  });
});

describe("CALIBRATION", () => {
  test("fills the bins of d3", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 64 }), { minLength: 1, maxLength: 40 }), (parts) => {
        const chances = parts.map((part) => part / 64);
        const bins = bin()
          .domain([0, 1])
          .thresholds([0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875])(chances)
          .filter(({ length }) => length > 0);
        const rows = spilled("CALIBRATION", columnOf(chances), columnOf(chances.map(() => 1)), 8);
        expect(rows.map((row) => [row["From"], row["Deals"]])).toEqual(
          bins.map((each) => [each.x0, each.length]),
        );
        expect(rows.map((row) => row["Said"])).toEqual(
          bins.map((each): unknown => expect.closeTo(mean(each) ?? 0, 12)),
        );
      }),
      { numRuns: 80, seed: 46 },
    );
  });
});

describe("XMR", () => {
  test("has its centre at d3's mean, and its limits by d3's mean of the moving ranges", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 20 }),
        (values) => {
          const row = spilled("XMR", columnOf(values))[0];
          expect(row?.["Centre"]).toBeCloseTo(mean(values) ?? NaN, 9);
          const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
          expect(Number(row?.["Upper"]) - Number(row?.["Centre"])).toBeCloseTo(
            ((mean(ranges) ?? 0) * 3) / 1.128,
            9,
          );
        },
      ),
      { numRuns: 100, seed: 47 },
    );
  });
});

describe("the normal and the beta law", () => {
  test("are jstat's", () => {
    const chances = Array.from({ length: 199 }, (_, at) => (at + 1) / 200);
    const apart = chances.map((p) => Math.abs(normalQuantile(p) - jStat.normal.inv(p, 0, 1)));
    expect(max(apart)).toBeLessThan(1e-13);
    const tails = chances.map((p) => 12 * p - 6).map((x) => normalCdf(x) - jStat.normal.cdf(x, 0, 1));
    expect(max(tails.map(Math.abs))).toBeLessThan(1e-14);
    for (const q of [0.1, 0.9]) {
      for (const [a, b] of [
        [1, 1],
        [3.5, 2],
        [40, 60],
        [200, 115],
        [1.2, 300],
      ] as const) {
        expect(Math.abs(betaQuantile(q, a, b) - jStat.beta.inv(q, a, b))).toBeLessThan(1e-8);
      }
    }
  });
});
