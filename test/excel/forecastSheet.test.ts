/** @excelApi 1.13 */
import fc from "fast-check";
import { blockOf } from "../../src/domain/forecast/block";
import { periodOfFacts } from "../../src/domain/forecast/periods";
import { rollup, type RollupRow } from "../../src/domain/forecast/rollup";
import { buildBook } from "../../src/excel/buildBook";
import type { Cell } from "../../src/kit/cell";
import { toCents } from "../../src/kit/money";
import { toCells } from "../../src/schema/derive/toCells";
import { pipeline, type Deal } from "../../src/schema/sheets/pipeline";
import { CATEGORIES } from "../../src/terms/categories";
import { STATUSES } from "../../src/terms/statuses";
import { SETUP } from "../schema/excelTexts";

const OWNERS = ["Aisha Rahman", "Ben Carter", ""];
const [PERIOD] = SETUP.periods;
type DealKey = Extract<keyof Deal, string>;

const STORED = Object.entries(pipeline.columns).flatMap(([key, { formula }]) =>
  formula === undefined ? [key as DealKey] : [],
);
/** The last column that holds stored values only; the computed ones stand to its right. */
const LAST_STORED = "Y";

jest.setTimeout(60_000);

/** A day in the period, on its last day with a time, outside it, or none. */
const DAY = fc.constantFrom(46_204, 46_250, 46_295.75, 46_203, 46_296, null);

const DEAL = fc.record({
  owner: fc.constantFrom(...OWNERS),
  status: fc.constantFrom(...STATUSES),
  category: fc.constantFrom(...CATEGORIES.filter((category) => category !== "Closed"), null),
  closeDate: DAY,
  closedOn: DAY,
  amount: fc.option(fc.integer({ min: -50_000, max: 900_000 }).map((cents) => cents / 100)),
  probability: fc.option(fc.integer({ min: 0, max: 100 }).map((share) => share / 100)),
});

/** Puts deals into the Pipeline as an import does: below the header, then the table takes them in. */
async function fillPipeline(deals: readonly Partial<Deal>[]): Promise<void> {
  const cells = deals.map((deal) => [...toCells(pipeline, deal, STORED.slice(0, 25))]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Pipeline");
    const bottom = String(5 + cells.length);
    sheet.getRange(`A6:${LAST_STORED}${bottom}`).values = cells;
    sheet.tables.getItem("Pipeline").resize(`A5:AE${bottom}`);
    await context.sync();
  });
}

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
    sheet.tables.getItem("_Snapshots").resize(`A5:K${bottom}`);
    await context.sync();
  });
}

async function shown(address: string): Promise<readonly (readonly Cell[])[]> {
  await excelHost.book.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Forecast").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
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

  it("tells from the last snapshot to now what moved, line by line as added up by hand", async () => {
    expect(await shown("U19:W27")).toEqual([
      ["Opening", 5, 8_300],
      ["Created", 1, 900],
      ["Reopened", 1, 800],
      ["Pulled in", 1, 3_000],
      ["Raised", 1, 200],
      ["Cut", 0, 0],
      ["Slipped", 1, -4_000],
      ["Lost", 1, -2_000],
      ["Removed", 1, -500],
    ]);
    const [closing] = await shown("I7");
    expect(closing).toEqual([6_700]);
  });

  it("shows five lines at most, says it in a sentence, and checks to 0", async () => {
    expect(await shown("B20:D26")).toEqual([
      ["Created", 1, 900],
      ["Reopened", 1, 800],
      ["Pulled in", 1, 3_000],
      ["Raised", 1, 200],
      ["Others", 3, -6_500],
      ["In play 21 Sep", "", 6_700],
      ["Check: opening + moves − closing", "", 0],
    ]);
    expect(await shown("F18")).toEqual([
      [
        "Down 2 k since Mon 14 Sep: one created, one reopened, one pulled in, one raised, one slipped, one lost, one removed.",
      ],
    ]);
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
