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
