import fc from "fast-check";
import { GRAINS, periodOf } from "../../../src/domain/forecast/period";
import { isoDay, serialOf } from "../../../src/kit/serial";

function serial(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialOf({ year, month, day });
}

function isoExample(line: string) {
  const [iso = "", year = "", week = "", day = ""] = line.trim().split(" ");
  return { iso, year, week, day };
}

describe("an ISO week", () => {
  /** ISO 8601 examples (Wikipedia, "ISO week date"), confirmed there by Python's datetime.isocalendar. */
  const PUBLISHED = `1977-01-01 1976 53 6; 1977-01-02 1976 53 7; 1977-12-31 1977 52 6; 1978-01-01 1977 52 7;
    1978-01-02 1978 1 1; 1978-12-31 1978 52 7; 1979-01-01 1979 1 1; 1979-12-30 1979 52 7; 1979-12-31 1980 1 1;
    1980-01-01 1980 1 2; 1980-12-28 1980 52 7; 1980-12-29 1981 1 1; 1981-12-31 1981 53 4; 1982-01-03 1981 53 7;
    2005-01-01 2004 53 6; 2005-01-02 2004 53 7; 2005-12-31 2005 52 6; 2006-01-01 2005 52 7; 2006-01-02 2006 1 1;
    2007-12-31 2008 1 1; 2008-12-28 2008 52 7; 2008-12-29 2009 1 1; 2009-12-31 2009 53 4; 2010-01-03 2009 53 7`;

  test.each(PUBLISHED.split(";").map(isoExample))(
    "of $iso is $year week $week, day $day",
    ({ iso, year, week, day }) => {
      const date = serial(iso);
      const found = periodOf(date, { fiscalStart: 1, grain: "week" });
      expect(found.name).toBe(`FY${year.slice(2)} W${week.padStart(2, "0")}`);
      expect(found.from).toBe(date - Number(day) + 1);
      expect(found.to).toBe(found.from + 6);
    },
  );

  test("of 1 January 2027 is FY26 W53", () => {
    expect(periodOf(serial("2027-01-01"), { fiscalStart: 1, grain: "week" }).name).toBe("FY26 W53");
  });
});

describe("a fiscal period", () => {
  test.each([
    { iso: "2025-04-01", fiscalStart: 4, grain: "year", name: "FY26", from: "2025-04-01", to: "2026-03-31" },
    { iso: "2025-03-31", fiscalStart: 4, grain: "year", name: "FY25", from: "2024-04-01", to: "2025-03-31" },
    {
      iso: "2025-04-30",
      fiscalStart: 4,
      grain: "month",
      name: "FY26 M01",
      from: "2025-04-01",
      to: "2025-04-30",
    },
    {
      iso: "2026-02-14",
      fiscalStart: 4,
      grain: "quarter",
      name: "FY26 Q4",
      from: "2026-01-01",
      to: "2026-03-31",
    },
    {
      iso: "2026-02-14",
      fiscalStart: 1,
      grain: "month",
      name: "FY26 M02",
      from: "2026-02-01",
      to: "2026-02-28",
    },
    {
      iso: "2024-02-29",
      fiscalStart: 12,
      grain: "quarter",
      name: "FY24 Q1",
      from: "2023-12-01",
      to: "2024-02-29",
    },
    {
      iso: "2025-04-07",
      fiscalStart: 4,
      grain: "week",
      name: "FY26 W01",
      from: "2025-04-01",
      to: "2025-04-07",
    },
    {
      iso: "2025-04-08",
      fiscalStart: 4,
      grain: "week",
      name: "FY26 W02",
      from: "2025-04-08",
      to: "2025-04-14",
    },
    {
      iso: "2026-03-31",
      fiscalStart: 4,
      grain: "week",
      name: "FY26 W53",
      from: "2026-03-31",
      to: "2026-03-31",
    },
    {
      iso: "2024-03-31",
      fiscalStart: 4,
      grain: "week",
      name: "FY24 W53",
      from: "2024-03-30",
      to: "2024-03-31",
    },
    { iso: "1999-12-31", fiscalStart: 1, grain: "year", name: "FY99", from: "1999-01-01", to: "1999-12-31" },
    { iso: "2000-06-01", fiscalStart: 1, grain: "year", name: "FY00", from: "2000-01-01", to: "2000-12-31" },
  ] as const)(
    "of $iso, year from month $fiscalStart, by $grain, is $name: $from to $to",
    ({ iso, fiscalStart, grain, name, from, to }) => {
      const found = periodOf(serial(iso), { fiscalStart, grain });
      expect([found.name, isoDay(found.from), isoDay(found.to)]).toEqual([name, from, to]);
    },
  );

  test("before March 1900 is counted as Excel does: 1 January 1900 is 1", () => {
    expect(periodOf(61, { fiscalStart: 1, grain: "year" }).from).toBe(1);
  });

  test("holds its date, and the next day begins a period of another name", () => {
    const date = fc.integer({ min: 500, max: 100_000 });
    const fiscalStart = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(date, fiscalStart, fc.constantFrom(...GRAINS), (day, start, grain) => {
        const calendar = { fiscalStart: start, grain };
        const { name, from, to } = periodOf(day, calendar);
        expect(from).toBeLessThanOrEqual(day);
        expect(to).toBeGreaterThanOrEqual(day);
        expect(periodOf(from, calendar)).toEqual(periodOf(to, calendar));
        const next = periodOf(to + 1, calendar);
        expect(next.from).toBe(to + 1);
        expect(next.name).not.toBe(name);
      }),
      { seed: 15 },
    );
  });
});
