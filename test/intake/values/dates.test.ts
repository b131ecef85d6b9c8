import fc from "fast-check";
import { atOnce } from "../../../src/kit/steps/atOnce";
import { isoDay, serialOf } from "../../../src/kit/serial";
import { dateColumn } from "../../../src/intake/values/dateColumn";
import type { DateOrder } from "../../../src/intake/values/dateText";
import type { Decision } from "../../../src/intake/values/ways";

function read(text: string, order: DateOrder = "DMY"): string | undefined {
  const serial = dateColumn.reader({ order, mark: ".", scale: "fractions" })(text);
  return typeof serial === "number" ? isoDay(serial) : undefined;
}

function told(column: readonly string[]): Decision {
  return atOnce(dateColumn.decide(column));
}

describe("A date", () => {
  it.each([
    ["2026-11-16", "2026-11-16"],
    ["2026-11-16T23:59:59Z", "2026-11-16"],
    ["2026-11-16 08:01:12.345", "2026-11-16"],
    ["2026/11/16", "2026-11-16"],
    ["20261116", "2026-11-16"],
    ["16/11/2026", "2026-11-16"],
    ["16.11.2026 14:05", "2026-11-16"],
    ["6.1.26", "2026-01-06"],
    ["16-11-2026", "2026-11-16"],
    ["16-Nov-26", "2026-11-16"],
    ["16 November 2026", "2026-11-16"],
    ["Nov 16, 2026", "2026-11-16"],
    ["16/11/99", "1999-11-16"],
    ["2026-11-16T08:01:12+01:00", "2026-11-16"],
    ["2026-11-16 08:01 (GMT+01:00)", "2026-11-16"],
    ["16/11/2026, 8:01 a. m. CET", "2026-11-16"],
    ["Mon, 16 Nov 2026 08:01:12 GMT", "2026-11-16"],
    ["Monday, November 16th, 2026", "2026-11-16"],
    ["16. November 2026", "2026-11-16"],
    ["16 déc. 2026", "2026-12-16"],
    ["1er août 2026", "2026-08-01"],
    ["16 de noviembre de 2026", "2026-11-16"],
    ["5. März 2026, 14:05 Uhr", "2026-03-05"],
    ["2026年11月16日", "2026-11-16"],
    ["2026. 11. 16.", "2026-11-16"],
    ["\u200f١٦/١١/٢٠٢٦", "2026-11-16"],
    ["46342", "2026-11-16"],
    ["46342.75", "2026-11-16"],
  ])("reads %s as %s", (text, day) => {
    expect(read(text)).toBe(day);
  });

  it("reads figures in the column's order, with or without an hour", () => {
    expect(read("11/16/2026 2:05 PM", "MDY")).toBe("2026-11-16");
    expect(read("26/11/16", "YMD")).toBe("2026-11-16");
  });

  it.each(["31/04/2026", "2026-02-30", "next week", "Q4 2026", "12345", "99999", "16/11", "16/11-2026", ""])(
    "is not %j",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe("The order of a column's dates", () => {
  it("is told by one part above 12", () => {
    expect(told(["03/04/2026", "25/04/2026"]).ways).toEqual({ order: "DMY" });
    expect(told(["03/04/2026", "04/25/2026"]).ways).toEqual({ order: "MDY" });
  });

  it("is told by a first part above 31", () => {
    expect(told(["32/04/05", "26/04/05"]).ways).toEqual({ order: "YMD" });
  });

  it("is told by short years, which lie close together as days do not", () => {
    expect(told(["26/11/16", "26/12/01", "27/01/30"]).ways).toEqual({ order: "YMD" });
    expect(told(["16/11/26", "30/11/26", "01/12/26"]).ways).toEqual({ order: "DMY" });
    expect(told(["11/16/26", "12/01/26"]).ways).toEqual({ order: "MDY" });
  });

  it("is asked where a short date could begin or end with its year", () => {
    expect(told(["26/11/25", "25/11/26"]).doubts).toMatchObject([{ among: ["DMY", "YMD"] }]);
  });

  it("is not told by a single slip among many", () => {
    const days = Array.from({ length: 28 }, (_, index) => `${String(index + 1)}/11/26`);
    expect(told([...days, "45/11/26", "11/25/26"]).ways).toEqual({ order: "DMY" });
  });

  it("is day first where dots part the figures", () => {
    expect(told(["03.04.2026"]).ways).toEqual({ order: "DMY" });
  });

  it("is told by a column of any length", () => {
    const column = Array.from({ length: 150_000 }, (_, at) => `03/04/${String(20 + (at % 10))}`);
    expect(told([...column, "31/12/26"]).ways.order).toBe("DMY");
  });

  it("does not matter to ISO dates, serials, words and days that read alike", () => {
    expect(told(["2026-04-03", "46342", "3 May 2026", "05/05/2026"])).toEqual({ ways: {}, doubts: [] });
  });

  it("is asked, with two examples, where no day is above 12", () => {
    expect(told(["03/04/2026", "03/04/2026", "05/06/2026", "01/02/2026"])).toEqual({
      ways: {},
      doubts: [{ way: "order", examples: ["03/04/2026", "05/06/2026"], among: ["DMY", "MDY"] }],
    });
  });

  it("is asked where days above 12 stand on either side", () => {
    expect(told(["13/04/2026", "04/13/2026"]).doubts).toHaveLength(1);
  });

  it("gives back every day that is printed in it, and never another one", () => {
    const day = fc.integer({
      min: serialOf({ year: 1990, month: 1, day: 1 }),
      max: serialOf({ year: 2060, month: 12, day: 31 }),
    });
    const print: Readonly<Record<"DMY" | "MDY", Intl.DateTimeFormat>> = {
      DMY: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC" }),
      MDY: new Intl.DateTimeFormat("en-US", { timeZone: "UTC" }),
    };
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.constantFrom("DMY", "MDY"), (days, order) => {
        const column = days.map((serial) => print[order].format(new Date(`${isoDay(serial)}T00:00:00Z`)));
        const { ways, doubts } = told(column);
        expect(ways.order ?? order).toBe(order);
        expect(column.map((text) => read(text, ways.order ?? order))).toEqual(days.map(isoDay));
        expect(doubts.length).toBe(
          ways.order === undefined &&
            new Set(column.map((text) => read(text, "DMY") === read(text, "MDY"))).has(false)
            ? 1
            : 0,
        );
      }),
      { seed: 5 },
    );
  });
});
