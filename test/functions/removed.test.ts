import "./excelErrors";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "../../src/functions/sampleDeals";
import { FIRST_WEEK, SAMPLE_HISTORY, SECOND_WEEK } from "../../src/functions/sampleWeeks";
import type { Grid } from "../../src/kit/cell";
import { call, columnOf } from "./call";

/** A deal that was deleted in the CRM keeps its row on Pipeline, whatever its cells hold by then. */
const REMOVED: Grid = [
  ["D-8", "Ann", "Propose", "Commit", "Removed", 45950, 46050, 1e6, 0.9, 46050],
  ["D-9", "Ben", "", "Closed", " REMOVED", "soon", "never", "lots", 80, "gone"],
];
const WITH_REMOVED: Grid = [...SAMPLE_DEALS.slice(0, 2), ...REMOVED, ...SAMPLE_DEALS.slice(2)];

const PERIOD = [SAMPLE_FROM, SAMPLE_TO] as const;
const PERIODS: Grid = [
  ["Period", "Start", "End"],
  ["FY26 Q1", ...PERIOD],
];

/** What each function is asked besides the deals. */
const OVER_DEALS: readonly (readonly [string, readonly unknown[]])[] = [
  ["ROLLUP", [PERIODS]],
  ["FORECAST", [...PERIOD, "weighted"]],
  ["ODDS", [...PERIOD, 300_000]],
  ["RANGE", PERIOD],
  ["DISTRIBUTION", [...PERIOD, 5]],
  ["SWING", [...PERIOD, 300_000]],
  ["NEEDED", [...PERIOD, 300_000, 0.8, 50_000, 0.5]],
  ["WINRATE", PERIOD],
  ["WINRATE", [...PERIOD, "Owner", "amount"]],
];

describe("a deal of status Removed is to the functions as if it were not there:", () => {
  test.each(OVER_DEALS)("%s %j", (id, asked) => {
    expect(call(id, WITH_REMOVED, ...asked)).toEqual(call(id, SAMPLE_DEALS, ...asked));
  });

  test.each(["WATERFALL", "MOVES"])("%s, before as well as after", (id) => {
    const expected = call(id, FIRST_WEEK, SECOND_WEEK, ...PERIOD);
    const stood = (deals: Grid) => [...deals, ...REMOVED];
    expect(call(id, stood(FIRST_WEEK), SECOND_WEEK, ...PERIOD)).toEqual(expected);
    expect(call(id, FIRST_WEEK, stood(SECOND_WEEK), ...PERIOD)).toEqual(expected);
  });

  test("ASOF", () => {
    const kept = REMOVED.map((row) => [46_020, ...row]);
    const [header = [], ...rows] = SAMPLE_HISTORY;
    expect(call("ASOF", [header, ...kept, ...rows], 46_100)).toEqual(call("ASOF", SAMPLE_HISTORY, 46_100));
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ["BRIER", [], [0.2, 0.7, 0.9]],
    ["CALIBRATION", [], [0.2, 0.7, 0.9]],
    ["OPTIMISM", [columnOf(["Ann", "Ben", "Zoe"])], [0.2, 0.7, 0.9]],
  ])("%s, as an outcome", (id, before, chances) => {
    const judged = (count: number) => [
      ...before.map((column) => (column as unknown[]).slice(0, count)),
      columnOf(chances.slice(0, count)),
      columnOf(["Won", "Lost", "Removed"].slice(0, count)),
    ];
    expect(call(id, ...judged(3))).toEqual(call(id, ...judged(2)));
  });

  test("CLOSECHANCE, of which an open deal is another", () => {
    const ages = [4, 8, 12, 16, 20, 24, 28, 32];
    const ends = ["Won", "Lost", "Won", "Open", "Won", "Open", "Open", "Open"];
    const chance = (...last: readonly [number, string][]) =>
      call(
        "CLOSECHANCE",
        0,
        20,
        [[...ages, ...last.map(([age]) => age)]],
        [[...ends, ...last.map(([, end]) => end)]],
      );
    expect(chance([40, "Removed"], [2, "removed "])).toBe(chance());
    expect(chance([40, "Open"])).not.toBe(chance());
  });
});
