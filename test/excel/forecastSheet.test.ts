/** @excelApi 1.13 */
import fc from "fast-check";
import { blockOf } from "../../src/domain/forecast/block";
import { periodOfFacts } from "../../src/domain/forecast/periods";
import { rollup, type RollupRow } from "../../src/domain/forecast/rollup";
import { buildBook } from "../../src/excel/buildBook";
import type { Cell } from "../../src/kit/cell";
import { toCents } from "../../src/kit/money";
import { toCells } from "../../src/schema/derive/toCells";
import { actions } from "../../src/schema/sheets/actions";
import { calls } from "../../src/schema/sheets/calls";
import { pipeline, type Deal } from "../../src/schema/sheets/pipeline";
import { periods } from "../../src/schema/sheets/settings/periods";
import { talent } from "../../src/schema/sheets/talent";
import type { CellsByHeader } from "../../src/schema/tableEdit";
import { CATEGORIES } from "../../src/terms/categories";
import { DEAL_STATUSES } from "../../src/terms/statuses";
import { addRows, fillPipeline, shown, valuesOfTable } from "./forecastRows";
import { SETUP } from "../schema/excelTexts";

const OWNERS = ["Aisha Rahman", "Ben Carter", ""];
const [PERIOD] = SETUP.periods;
jest.setTimeout(60_000);

/** A day in the period, on its last day with a time, outside it, or none. */
const DAY = fc.constantFrom(46_204, 46_250, 46_295.75, 46_203, 46_296, null);

const DEAL = fc.record({
  owner: fc.constantFrom(...OWNERS),
  status: fc.constantFrom(...DEAL_STATUSES),
  category: fc.constantFrom(...CATEGORIES.filter((category) => category !== "Closed"), null),
  closeDate: DAY,
  closedOn: DAY,
  amount: fc.option(fc.integer({ min: -50_000, max: 900_000 }).map((cents) => cents / 100)),
  probability: fc.option(fc.integer({ min: 0, max: 100 }).map((share) => share / 100)),
});

async function rollUpOnSheet(): Promise<readonly (readonly Cell[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Forecast").getRange("B7:L10");
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  });
}

function rollUpByRule(deals: readonly Partial<Deal>[]): readonly RollupRow[] {
  const headers = Object.values(pipeline.columns).map(({ header }) => header);
  const block = blockOf("Deals", [headers, ...deals.map((deal) => toCells(pipeline, deal))]);
  const { period, start, end, target } = PERIOD ?? { period: "", start: 0, end: 0, target: null };
  const periods = [periodOfFacts({ name: period, start, end, target })];
  const outcome = rollup(block, periods, { by: "Owner", view: "single" });
  return outcome.ok ? outcome.value.rows : [];
}

/** The figures of one line in cents: closed, commit, best case with most likely, pipeline, in play, weighted. */
function centsOnSheet([
  ,
  ,
  closed,
  ,
  commit,
  best,
  open,
  inPlay,
  weighted,
]: readonly Cell[]): readonly number[] {
  return [closed, commit, best, open, inPlay, weighted].map((amount) => toCents(Number(amount)));
}

function centsByRule({
  closed,
  commit,
  mostLikely,
  bestCase,
  openPipeline,
  weighted,
}: RollupRow): readonly number[] {
  const plain = openPipeline - commit - mostLikely - bestCase;
  return [closed, commit, mostLikely + bestCase, plain, closed + openPipeline, weighted].map((amount) =>
    toCents(Math.round(amount * 100) / 100),
  );
}

describe("the Forecast's roll-up in native formulas", () => {
  beforeAll(async () => {
    await buildBook({ setup: { ...SETUP, owners: OWNERS } });
  });

  it("equals ROLLUP to the cent, whatever stands in the deals", async () => {
    const teams = fc.sample(fc.array(DEAL, { minLength: 40, maxLength: 60 }), { numRuns: 3, seed: 21 });
    for (const sample of teams) {
      const deals = sample.map((deal, index) => ({ ...deal, dealId: `D-${String(index)}` }));
      await fillPipeline(deals);
      const [team, ...owners] = await rollUpOnSheet();
      const rules = rollUpByRule(deals);
      const byName = new Map(rules.map((row) => [row.name, centsByRule(row)]));
      expect(centsOnSheet(team ?? [])).toEqual(byName.get("Team"));
      for (const line of owners) expect(centsOnSheet(line)).toEqual(byName.get(String(line[0])));
    }
  });
});

/** A deal on a day: id, category, status, close date, amount and day of closing. */
type Standing = readonly [string, string, string, number, number, number | ""];

const [IN, OUT, BEFORE, LATER] = [46_250, 46_400, 46_272, 46_279];

const THEN: readonly (readonly [day: number, ...Standing])[] = [
  [BEFORE, "raised", "Commit", "Open", IN, 1_000, ""],
  [BEFORE, "lost", "Commit", "Open", IN, 2_000, ""],
  [BEFORE, "pulled", "Commit", "Open", OUT, 3_000, ""],
  [BEFORE, "slipped", "Best case", "Open", IN, 4_000, ""],
  [LATER, "raised", "Commit", "Open", IN, 1_100, ""],
  [LATER, "removed", "Commit", "Open", IN, 500, ""],
  [LATER, "deleted", "Commit", "Open", IN, 400, ""],
  [LATER, "won", "Commit", "Open", IN, 700, ""],
  [LATER, "reopened", "Commit", "Lost", IN, 800, ""],
];

const NOW: readonly Standing[] = [
  ["raised", "Commit", "Open", IN, 1_300, ""],
  ["lost", "Commit", "Lost", IN, 2_000, 46_280],
  ["pulled", "Commit", "Open", IN, 3_000, ""],
  ["slipped", "Best case", "Open", OUT, 4_000, ""],
  ["won", "Commit", "Won", IN, 700, 46_281],
  ["created", "Pipeline", "Open", IN, 900, ""],
  ["reopened", "Commit", "Open", IN, 800, ""],
  ["deleted", "Commit", "Removed", IN, 400, ""],
];

async function keepHistory(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("_Snapshots");
    const bottom = 5 + THEN.length;
    sheet.getRange(`A6:K${bottom}`).values = THEN.map(
      ([day, id, category, status, close, amount, closed]) => [
        ...[day, id, "Aisha Rahman", "Proposal", category, status, 46_000, close, amount, 0.5, closed],
      ],
    );
    sheet.tables.getItem("_Snapshots").resize(`A5:M${bottom}`);
    await context.sync();
  });
}

describe("the Forecast's waterfall in native formulas", () => {
  beforeAll(async () => {
    await keepHistory();
    await fillPipeline(
      NOW.map(([dealId, category, status, closeDate, amount, closedOn]) => ({
        ...{ dealId, owner: "Aisha Rahman", category, status, closeDate, amount, probability: 0.5 },
        closedOn: closedOn === "" ? null : closedOn,
      })) as Partial<Deal>[],
    );
  });

  it("tells from the last snapshot to now what moved, line by line as added up by hand [S4-03]", async () => {
    expect(await shown("U19:W27")).toEqual([
      ["Opening", 6, 8_700],
      ["Created", 1, 900],
      ["Reopened", 1, 800],
      ["Pulled in", 1, 3_000],
      ["Raised", 1, 200],
      ["Cut", 0, 0],
      ["Slipped", 1, -4_000],
      ["Lost", 1, -2_000],
      ["Removed", 2, -900],
    ]);
    const [closing] = await shown("I7");
    expect(closing).toEqual([6_700]);
  });

  it("shows five lines at most, says it in a sentence, and checks to 0 [S4-03]", async () => {
    expect(await shown("B20:D26")).toEqual([
      ["Created", 1, 900],
      ["Reopened", 1, 800],
      ["Pulled in", 1, 3_000],
      ["Raised", 1, 200],
      ["Others", 4, -6_900],
      ["In play 21 Sep", "", 6_700],
      ["Check: opening + moves − closing", "", 0],
    ]);
    const said =
      "Down 2 k since Mon 14 Sep: one created, one reopened, one pulled in, one raised, one slipped, one lost, two removed.";
    expect(await shown("V18")).toEqual([[said]]);
    expect(await shown("V5")).toEqual([[said]]);
    expect(await shown("F18")).toEqual([[`${said.slice(0, 86)}…`]]);
  });

  it("heads its amounts with their unit alone in a book that has no currency yet", async () => {
    const said = await Excel.run(async (context) => {
      const currency = context.workbook.names.getItem("BookCurrency").getRange().load("values");
      await context.sync();
      const before = currency.values as unknown[][];
      currency.values = [[""]];
      await context.sync();
      const head = context.workbook.worksheets.getItem("Forecast").getRange("C18:D18").load("values");
      await context.sync();
      currency.values = before;
      await context.sync();
      return head.values as unknown[][];
    });
    expect(said).toEqual([["Deals", "k"]]);
  });

  it("compares with another day when one is chosen", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Forecast").getRange("H3").values = [[BEFORE]];
      await context.sync();
    });
    expect(await shown("D19:D19")).toEqual([[7_000]]);
    expect(await shown("D26")).toEqual([[0]]);
  });
});

const K = 1_000;
const MONDAY = SETUP.today;
const PERIOD_NAME = SETUP.period;

/** Three closed periods with the Monday of their twelfth week, what they closed, and what was called in that week. */
const CLOSED_PERIODS = [
  { period: "FY25 Q4", start: 45_931, end: 46_022, monday: 46_013, closed: 10_000, call: 11_000, rollUp: "" },
  {
    period: "FY26 Q1",
    start: 46_023,
    end: 46_112,
    monday: 46_104,
    closed: 8_000,
    call: 7_500,
    rollUp: 9_000,
  },
  {
    period: "FY26 Q2",
    start: 46_113,
    end: 46_203,
    monday: 46_195,
    closed: 12_000,
    call: 13_500,
    rollUp: 15_000,
  },
] as const;

function call(Member: string, Week: number, [Call, rollUp]: readonly [number, (number | "")?]) {
  return { Period: PERIOD_NAME, Member, Week, Call: Call * K, "Roll-up": rollUp ? rollUp * K : "" };
}

const CALLS = [
  ...CLOSED_PERIODS.map(({ period, monday, call: called, rollUp }) => ({
    ...call("Manager", monday, [called, rollUp]),
    Period: period,
  })),
  { ...call("Manager", 46_027, [12_000]), Period: "FY26 Q1" },
  call("Manager", MONDAY, [5_900, 6_100]),
  call("Manager", MONDAY - 7, [5_500, 6_000]),
  call("Aisha Rahman", MONDAY, [3_000]),
  call("Aisha Rahman", MONDAY - 7, [3_300]),
  call("Ben Carter", MONDAY - 7, [2_500]),
];

/** What was won: a deal in each closed period, and one on the Thursday of this period's fifth week. */
const WON = [
  ...CLOSED_PERIODS.map(({ start, closed }) => [start + 20, closed] as const),
  [46_240, 2_000] as const,
];

/** Five periods before those: what the rep closed on the last day, and what was called on the first. */
const EARLIER = [
  { period: "FY24 Q3", start: 45_474, end: 45_565, closed: 4_000, call: 5_000 },
  { period: "FY24 Q4", start: 45_566, end: 45_657, closed: 6_000, call: 6_000 },
  { period: "FY25 Q1", start: 45_658, end: 45_747, closed: 5_000, call: 4_000 },
  { period: "FY25 Q2", start: 45_748, end: 45_838, closed: 10_000, call: 13_000 },
  { period: "FY25 Q3", start: 45_839, end: 45_930, closed: 5_000, call: 5_000 },
];

describe("the Forecast's weeks and gap plan in native formulas", () => {
  beforeAll(async () => {
    await fillPipeline(
      WON.map(([closedOn, amount], index) => ({
        ...{ dealId: `W-${String(index)}`, owner: "Aisha Rahman", category: "Closed", status: "Won" },
        ...{ closeDate: closedOn, closedOn, amount: amount * K },
      })),
    );
    await addRows(
      periods,
      CLOSED_PERIODS.map(({ period, start, end }) => ({ Period: period, Start: start, End: end })),
    );
    await addRows(calls, CALLS);
  });

  it("keeps the manager's call apart from what the reps say and from the roll-up, each week's own [S3-18]", async () => {
    expect(await shown("F40:I41")).toEqual([
      [5_800 * K, 5_500 * K, 6_000 * K, -900 * K],
      [3_000 * K, 5_900 * K, 6_100 * K, -500 * K],
    ]);
    expect(await shown("K7:K9")).toEqual([[5_500 * K], [3_000 * K], [2_500 * K]]);
  });

  it("holds what is closed against a plan that rises evenly, up to the day of the data", async () => {
    const [before, fifth] = await shown("C33:E34");
    expect(before?.slice(0, 2)).toEqual([(6_400 * K * 33) / 92, 0]);
    expect(fifth?.slice(0, 2)).toEqual([(6_400 * K * 40) / 92, 2_000 * K]);
    const [now] = await shown("C41:E42");
    expect(now?.[0]).toBeCloseTo((6_400 * K * 83) / 92, 6);
    expect(now?.[2]).toBeCloseTo((2_000 * 92) / (6_400 * 83) - 1, 9);
    expect((await shown("D42:E42"))[0]).toEqual(["", ""]);
  });

  it("says how far the calls of each week missed, weighted and with their lean, as worked out by hand [S0-31]", async () => {
    const [[past, error, bias] = []] = await shown("J41:L41");
    expect(past).toBe(3);
    expect(error).toBeCloseTo((1_000 + 500 + 1_500) / 30_000, 9);
    expect(bias).toBeCloseTo((1_000 - 500 + 1_500) / 30_000, 9);
    expect(await shown("J30:L31")).toEqual([
      [1, 0.5, 0.5],
      [0, "", ""],
    ]);
    // The oldest roll-up is blank, so it counts for nothing: 1,000 and 3,000 of 20,000.
    expect(await shown("B43")).toEqual([
      [
        "At week 12 your call usually misses by 10 %, high (n = 3): read 5,900 k as 5,310 k to 6,490 k. The roll-up missed by 20 %.",
      ],
    ]);
  });

  it("flags a gap that no play covers [S0-11]", async () => {
    expect(await shown("N28")).toEqual([["Gap plan: 500 k from call to target"]]);
    expect(await shown("S28")).toEqual([["Covered 0 %"]]);
    expect(await shown("N34:R35")).toEqual([
      ["No play yet: add the first on Actions, as type Play.", "", "", "", ""],
      ["Not covered yet: add a play", "", "", 500 * K, 1],
    ]);
  });

  it("lists plays with owner, date and share of the gap, the earliest first, and sums those that find no room [S4-10]", async () => {
    const play = (id: number, Title: string, cells: CellsByHeader) => ({
      ...{ "Action ID": `A-${String(id)}`, Type: "Play", Status: "Open", Direction: "Self", Title },
      ...cells,
    });
    await addRows(actions, [
      play(1, "Sign phase 1 alone", { Owner: "Aisha Rahman", Due: MONDAY + 4, "Expected impact": 200 * K }),
      play(2, "Pull in Baltic Ports", { Owner: "Ben Carter", Due: MONDAY + 2, "Expected impact": 100 * K }),
      play(3, "Long done", { Status: "Done", "Expected impact": 999 * K }),
      play(4, "Price before the holidays", { "Expected impact": 25 * K }),
      play(5, "Ask the board", {}),
      play(6, "Second site", { "Expected impact": 25 * K }),
    ]);
    expect(await shown("N30:R35")).toEqual([
      ["Pull in Baltic Ports", "Ben", "23 Sep", 100 * K, 0.2],
      ["Sign phase 1 alone", "Aisha", "25 Sep", 200 * K, 0.4],
      ["Price before the holidays", "", "no date", 25 * K, 0.05],
      ["Ask the board", "", "no date", "", 0],
      ["Covered, with 1 more on Actions", "", "", 350 * K, 0.7],
      ["Not covered yet: add a play", "", "", 150 * K, 0.3],
    ]);
    expect(await shown("S28")).toEqual([["Covered 70 %"]]);
  });

  it("says of each rep, once eight periods have a call, how wrong and how optimistic the calls are [S0-31]", async () => {
    const aisha = (Period: string, Week: number, Call: number) => ({
      ...{ Period, Week, Member: "Aisha Rahman", Call: Call * K },
    });
    await addRows(talent, [{ Member: "Aisha Rahman" }]);
    await addRows(
      calls,
      CLOSED_PERIODS.map(({ period, monday }, index) =>
        aisha(period, monday, [9_000, 10_000, 12_000][index] ?? 0),
      ),
    );
    expect(await valuesOfTable("Talent", ["Accuracy", "Bias"])).toEqual([["n = 3", "n = 3"]]);
    await addRows(
      periods,
      EARLIER.map(({ period, start, end }) => ({ Period: period, Start: start, End: end })),
    );
    await addRows(
      pipeline,
      EARLIER.map(({ period, end, closed }) => ({
        ...{ "Deal ID": period, Owner: "Aisha Rahman", Status: "Won", "Closed on": end, Amount: closed * K },
      })),
    );
    await addRows(
      calls,
      EARLIER.map(({ period, start, call: called }) => aisha(period, start, called)),
    );
    const [[accuracy, bias] = []] = await valuesOfTable("Talent", ["Accuracy", "Bias"]);
    const closed = 10 + 8 + 12 + 4 + 6 + 5 + 10 + 5;
    expect(accuracy).toBeCloseTo(1 - (1 + 2 + 0 + 1 + 0 + 1 + 3 + 0) / closed, 9);
    expect(bias).toBeCloseTo((-1 + 2 + 0 + 1 + 0 - 1 + 3 + 0) / closed, 9);
  });
});
