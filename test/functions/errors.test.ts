import { errorOf } from "./excelErrors";
import { CATALOG } from "../../src/functions/catalog";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "../../src/functions/sampleDeals";
import { computedLines } from "../../scripts/computed";
import { KNOWN_TO_EXCEL_2021 } from "../schema/excel2021";
import { calledFunctions } from "../schema/excelTexts";
import { call, spilled } from "./call";
import type { Cell, Grid } from "../../src/kit/cell";

/** The sample deals with one cell of the first open deal, D-2, changed. */
function dealsWith(column: string, value: unknown): readonly (readonly unknown[])[] {
  const at = SAMPLE_DEALS[0]?.indexOf(column) ?? -1;
  return SAMPLE_DEALS.map((row, index) => (index === 2 ? row.with(at, value as Cell) : row));
}

function forecastOf(deals: unknown, measure: string): unknown {
  return call("FORECAST", deals, SAMPLE_FROM, SAMPLE_TO, measure);
}

const PERIODS: Grid = [
  ["Period", "Start", "End"],
  ["FY26 Q1", SAMPLE_FROM, SAMPLE_TO],
];

describe("a missing column", () => {
  const without = (column: string): Grid => {
    const at = SAMPLE_DEALS[0]?.indexOf(column) ?? -1;
    return SAMPLE_DEALS.map((row) => row.filter((_, index) => index !== at));
  };

  test.each(["Status", "Category", "Close date", "Closed on", "Amount", "Probability", "Owner"])(
    "called %s is #VALUE! and named",
    (column) => {
      const expected = `#VALUE! Deals need a column called "${column}"`;
      expect(errorOf(() => call("ROLLUP", without(column), PERIODS))).toBe(expected);
    },
  );

  test("that the function does not need is no error", () => {
    for (const column of ["Stage", "Created", "Deal ID"]) {
      expect(call("ROLLUP", without(column), PERIODS)).toEqual(call("ROLLUP", SAMPLE_DEALS, PERIODS));
    }
  });

  test("to group by, or of the periods, is named too", () => {
    const expected = '#VALUE! Deals need a column called "Region"';
    expect(errorOf(() => call("ROLLUP", SAMPLE_DEALS, PERIODS, "Region"))).toBe(expected);
    const start = '#VALUE! Periods need a column called "Start"';
    expect(errorOf(() => call("ROLLUP", SAMPLE_DEALS, [["Period"], ["Q1"]]))).toBe(start);
  });
});

describe("a wrong cell", () => {
  test.each([
    ["Amount", "lots", 'Amount of D-2 is text, "lots"; it must be an amount'],
    ["Amount", true, "Amount of D-2 is TRUE; it must be an amount"],
    [
      "Amount",
      { type: "Error", basicValue: "#DIV/0!" },
      'Amount of D-2 is text, "#DIV/0!"; it must be an amount',
    ],
    ["Probability", 80, "Probability of D-2 is 80; it must be a probability from 0 to 1"],
    ["Probability", -0.1, "Probability of D-2 is -0.1; it must be a probability from 0 to 1"],
    ["Close date", "next week", 'Close date of D-2 is text, "next week"; it must be a date'],
    ["Close date", 60, "Close date of D-2 is 60; it must be a date"],
    ["Status", "Opne", 'Status of D-2 is text, "Opne"; it must be one of Open, Won, Lost'],
    [
      "Category",
      "Closed",
      'Category of D-2 is text, "Closed"; it must be one of Pipeline, Best case, Most likely, Commit, Omitted',
    ],
  ])("%s %j is #VALUE! naming deal and value", (column, value, message) => {
    expect(errorOf(() => forecastOf(dealsWith(column, value), "weighted"))).toBe(`#VALUE! ${message}`);
  });

  test("is named by its row in the block when the deal has no id", () => {
    const deals = dealsWith("Amount", "lots").map((row, at) => (at === 2 ? row.with(0, " ") : row));
    expect(errorOf(() => forecastOf(deals, "commit"))).toContain("Amount of row 3 is");
  });

  test("does not matter where the function does not look: lost, omitted, out of the period, other measures", () => {
    expect(forecastOf(dealsWith("Probability", "high"), "commit")).toBe(150000);
    expect(forecastOf(dealsWith("Created", "once"), "weighted")).toBe(245000);
    for (const status of ["Lost", ""]) {
      const deals = dealsWith("Amount", "lots").map((row, at) => (at === 2 ? row.with(4, status) : row));
      expect(forecastOf(deals, "weighted")).toBe(165000);
    }
    const later = dealsWith("Amount", "lots").map((row, at) => (at === 2 ? row.with(6, SAMPLE_TO + 1) : row));
    expect(forecastOf(later, "weighted")).toBe(165000);
    const omitted = dealsWith("Close date", "never").map((row, at) =>
      at === 2 ? row.with(3, "OMITTED") : row,
    );
    expect(forecastOf(omitted, "weighted")).toBe(165000);
  });

  test("of the periods is #VALUE!: text, no date, or the end before the start", () => {
    const rollup = (start: Cell, end: Cell) => () =>
      call("ROLLUP", SAMPLE_DEALS, [
        ["Period", "Start", "End"],
        ["Q1", start, end],
      ]);
    expect(errorOf(rollup("", 46112))).toBe("#VALUE! Start of period Q1 is blank; it must be a date");
    expect(errorOf(rollup(46023, "June"))).toBe(
      '#VALUE! End of period Q1 is text, "June"; it must be a date',
    );
    expect(errorOf(rollup(46112, 46023))).toBe(
      "#VALUE! End of period Q1 is 46023; it must be a day not before the start",
    );
  });
});

describe("a bad argument", () => {
  test.each([
    ["ODDS", [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "much"], 'target is text, "much"; it must be a number'],
    ["ODDS", [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, null], "target is blank; it must be a number"],
    [
      "ODDS",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1, 1],
      "luck is 1; it must be a number from 0 to below 1",
    ],
    [
      "ODDS",
      [SAMPLE_DEALS, SAMPLE_TO, SAMPLE_FROM, 1],
      "from is 46112; it must be a date not after to, 46023",
    ],
    ["ODDS", [SAMPLE_DEALS, 60, SAMPLE_TO, 1], "from is 60; it must be a date"],
    ["RANGE", [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1], "level is 1; it must be a number between 0 and 1"],
    ["RANGE", [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 0], "level is 0; it must be a number between 0 and 1"],
    [
      "DISTRIBUTION",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1.5],
      "steps is 1.5; it must be a whole number from 1 to 1048574",
    ],
    [
      "SWING",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1, 0],
      "top is 0; it must be a whole number from 1 to 1048574",
    ],
    [
      "NEEDED",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1, 1, 5, 0.5],
      "confidence is 1; it must be a number between 0 and 1",
    ],
    [
      "NEEDED",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1, 0.8, 0, 0.5],
      "average_deal is 0; it must be an amount from 0.01 to 1e13",
    ],
    [
      "NEEDED",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1, 0.8, 5, 1.1],
      "win_rate is 1.1; it must be a number above 0, at most 1",
    ],
    [
      "WINRATE",
      [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, "", "money"],
      'basis is text, "money"; it must be one of count, amount',
    ],
    ["PERIOD", [46067, 13], "fiscal_start is 13; it must be a month from 1 to 12"],
    ["PERIOD", [46067, 1.5], "fiscal_start is 1.5; it must be a month from 1 to 12"],
    ["PERIOD", [46067, 1, "day"], 'grain is text, "day"; it must be one of year, quarter, month, week'],
    ["PERIOD", [[[1, 2]]], 'date is text, "a range of several cells"; it must be a date'],
    [
      "ROLLUP",
      [SAMPLE_DEALS, PERIODS, "", "both"],
      'view is text, "both"; it must be one of cumulative, single',
    ],
    ["EXPLAIN", ["NOTHING"], 'name is text, "NOTHING"; it must be the name of a Control Book function'],
  ])("of %s is #VALUE! naming it: %#", (id, given, message) => {
    expect(errorOf(() => call(id, ...given))).toBe(`#VALUE! ${message}`);
  });

  test("called measure lists the measures", () => {
    expect(errorOf(() => forecastOf(SAMPLE_DEALS, "gut feeling"))).toBe(
      '#VALUE! measure is text, "gut feeling"; it must be one of closed, commit, most likely, best case, ' +
        "open pipeline, weighted, deals",
    );
  });
});

describe("an argument", () => {
  test("that is optional may be missing, null, empty or white space", () => {
    for (const blank of [undefined, null, "", "  "]) {
      expect(call("PERIOD", 46067, blank, blank)).toBe("FY26 Q1");
    }
  });

  test("may arrive as a range of one cell, in any case and with a time of day", () => {
    expect(call("PERIOD", [[46067.9]], [[4]], [[" WEEK "]])).toBe("FY26 W46");
  });

  test("may be Excel's formatted number", () => {
    expect(call("PERIOD", { type: "FormattedNumber", basicValue: 46067 })).toBe("FY26 Q1");
  });
});

describe("not enough data", () => {
  test("is #N/A with the number of deals and the first three", () => {
    const deals = SAMPLE_DEALS.map((row, at) => (at === 0 ? row : row.with(7, "")));
    expect(errorOf(() => forecastOf(deals, "best case"))).toBe(
      "#N/A 3 deals in the period lack an amount: D-1, D-2, D-3",
    );
    expect(errorOf(() => call("ODDS", deals, SAMPLE_FROM, SAMPLE_TO, 1))).toBe(
      "#N/A 4 deals in the period lack an amount or a probability: D-1, D-2, D-3, …",
    );
    expect(errorOf(() => call("RANGE", dealsWith("Probability", null), SAMPLE_FROM, SAMPLE_TO))).toBe(
      "#N/A 1 deal in the period lacks an amount or a probability: D-2",
    );
  });
});

/** The functions whose numbers native formulas can give as well. */
const TWINS = (
  "ROLLUP FORECAST WINRATE ACCURACY BRIER DEVIATION HELP XMR VELOCITY REVIEWSCORE UNKNOWNS RELATION PERIOD PERIODSTART " +
  "PERIODEND WATERFALL PUSHES"
).split(" ");

describe("what cannot be", () => {
  test("is #N/A: no deal closed in the period, or a target that 10,000 more deals do not reach", () => {
    expect(errorOf(() => call("WINRATE", SAMPLE_DEALS, 50_000, 50_100))).toBe(
      "#N/A Not enough won or lost deals in the period: 0; at least 1 needed",
    );
    expect(errorOf(() => call("NEEDED", SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 1e9, 0.8, 1, 0.5))).toBe(
      "#N/A Not reachable: 10000 more deals do not bring the odds to 0.8",
    );
  });

  test("is #VALUE! in SWING: a deal id that is blank or stands twice", () => {
    const asked = [SAMPLE_FROM, SAMPLE_TO, 300_000];
    expect(errorOf(() => call("SWING", dealsWith("Deal ID", " "), ...asked))).toBe(
      "#VALUE! Deal ID of row 3 is blank; it must be an id",
    );
    expect(errorOf(() => call("SWING", dealsWith("Deal ID", "D-3"), ...asked))).toBe(
      '#VALUE! Deal ID of row 4 is text, "D-3"; it must be an id that no other row has',
    );
  });
});

describe("EXPLAIN", () => {
  test.each(["ODDS", "odds", "CONTROLBOOK.ODDS", " controlbook.Odds "])("knows %j", (name) => {
    expect(call("EXPLAIN", name)).toEqual(call("EXPLAIN", "ODDS"));
  });

  test.each(CATALOG.map(({ id }) => id))("has the five parts of %s in their order", (id) => {
    const parts = call("EXPLAIN", id);
    expect(typeof parts === "object" ? parts.map((row) => row[0]) : parts).toEqual([
      "Part",
      "Answers",
      "Formula",
      "Source",
      "Native twin",
      "Example",
    ]);
  });

  test.each(TWINS)("gives %s a native twin", (id) => {
    expect(CATALOG.find((declared) => declared.id === id)?.twin).toMatch(/^=LET\(/);
  });

  test("says of every other function why it has none", () => {
    for (const { id, twin } of CATALOG.filter((declared) => !TWINS.includes(declared.id))) {
      expect([id, twin]).toEqual([id, expect.stringMatching(/^none: .{20,}\.$/)]);
    }
  });

  test("calls only functions of Excel LTSC 2021 in native twins", () => {
    const formulas = CATALOG.map(({ twin }) => twin).filter((twin) => twin.startsWith("="));
    const strangers = formulas.flatMap(calledFunctions).filter((name) => !KNOWN_TO_EXCEL_2021.has(name));
    expect(formulas).toHaveLength(TWINS.length);
    expect([...new Set(strangers)]).toEqual([]);
  });

  test("shows a native twin of one line, and leads to the sheet that holds one of several lines whole", () => {
    const lines = computedLines();
    for (const { id, twin } of CATALOG) {
      const { Text: told } = spilled("EXPLAIN", id)[3] ?? {};
      const onSheet = lines.find(([what]) => what === `CONTROLBOOK.${id}`)?.[2];
      expect([id, onSheet]).toEqual([id, twin]);
      expect([id, told]).toEqual([
        id,
        twin.includes("\n") ? "On the sheet How it is computed, which Setup makes." : twin,
      ]);
    }
    expect(call("EXPLAIN", "DEVIATION")).toContainEqual([
      "Native twin",
      "=LET(actual,90, plan,120, IF(N(plan)=0,NA(),actual/plan-1))",
    ]);
  });
});

describe("ROLLUP", () => {
  test("spills a header, the names and the team", () => {
    expect(call("ROLLUP", SAMPLE_DEALS, PERIODS)).toEqual([
      [
        "Owner",
        "Period",
        "Closed",
        "Commit",
        "Most likely",
        "Best case",
        "Open pipeline",
        "Weighted",
        "Deals",
        "Incomplete",
        "Target",
        "To close",
        "Coverage",
      ],
      ["Ann", "FY26 Q1", 50000, 150000, 150000, 150000, 100000, 130000, 2, 0, "", "", ""],
      ["Ben", "FY26 Q1", 0, 0, 0, 150000, 350000, 115000, 2, 0, "", "", ""],
      ["Team", "FY26 Q1", 50000, 150000, 150000, 300000, 450000, 245000, 4, 0, "", "", ""],
    ]);
  });

  test("answers the same, bit for bit, each time, and leaves its arguments alone", () => {
    const before = JSON.stringify(SAMPLE_DEALS);
    expect(call("ROLLUP", SAMPLE_DEALS, PERIODS)).toEqual(call("ROLLUP", SAMPLE_DEALS, PERIODS));
    expect(JSON.stringify(SAMPLE_DEALS)).toBe(before);
  });
});
