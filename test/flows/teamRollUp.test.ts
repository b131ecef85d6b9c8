import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Combined } from "../../src/domain/combined/combine";
import { copyOf } from "../../src/entry/book/copyOf";
import { removePage } from "../../src/excel/printing/removePage";
import { putTogether } from "../../src/intake/copies/putTogether";
import { toCents } from "../../src/kit/money";
import { atOnce } from "../../src/kit/steps/atOnce";
import { rollUpFactsOf } from "../../src/pane/copies/rollUpFactsOf";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { teamRollUpPlan } from "../../src/schema/printed/rollUp/teamRollUpPlan";
import { readWorkbook } from "../../src/share/model/readWorkbook";
import { newTally } from "../../src/share/tally";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { repairFaults } from "../share/repairFaults";
import { calculated, MONDAY, registerFunctions, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines } from "./smallBook";

jest.setTimeout(300_000);

type Row = readonly unknown[];

/** The first row of the page with a word in column B, from column C on. */
function firstRow(rows: readonly Row[], word: string): Row {
  return rows.find((row) => row[0] === word)?.slice(1) ?? [];
}

/** Kept so that another reader can print it. */
const KEPT = "artifacts/team-roll-up.xlsx";

function sheetsOf(bytes: Uint8Array): readonly string[] {
  return readWorkbook(bytes, newTally()).sheets.map(({ name }) => name);
}

describe("leadership copies put together", () => {
  let combined: Combined;
  let plan: ReturnType<typeof teamRollUpPlan>;

  beforeAll(async () => {
    registerFunctions();
    await buildSmallBook();
    await importLines([
      { id: "=1+1", amount: "1000.25" },
      { id: "00123", amount: "2000", owner: "Ben Carter" },
    ]);
    await calculated();
    const { bytes } = await copyOf(await excelHost.save(), MONDAY);
    const named = ["north", "south", "west"].map((name) => ({
      fileName: `${name}.xlsx`,
      bytes: new Uint8Array(readFileSync(`test/fixtures/copies/${name}.xlsx`)),
    }));
    const together = atOnce(putTogether([...named, { fileName: "today.xlsx", bytes }]));
    expect(together).toMatchObject({ refused: [], leftOut: [] });
    if (together.combined === null) throw new Error("nothing was put together");
    combined = together.combined;
    plan = teamRollUpPlan(rollUpFactsOf(together, combined));
    const made = await excelDesk.makeTab(plan);
    expect(made).toMatchObject({ ok: true, value: { tab: "Team roll-up", isNew: true } });
    await calculated();
  });

  it("take in a copy of today's book, ids as they are", () => {
    const { copy } = combined.copies.at(-1) ?? {};
    expect(copy).toMatchObject({ source: "today", asOf: MONDAY, period: { name: "FY26 Q4" } });
    expect(copy?.deals.rows.map((row) => row[3])).toEqual(["=1+1", "00123"]);
  });

  it("stand on a page whose native sums are those of the rules, team by team and owner by owner", async () => {
    const rows = await valuesOf("Team roll-up", "B1:P60");
    const told = [combined.bySource, combined.byOwner].flatMap((outcome) =>
      outcome.ok ? outcome.value.rows.slice(0, -1) : [],
    );
    expect(told).toHaveLength(4 + 7);
    for (const { name, closed, commit, mostLikely, bestCase, openPipeline, weighted } of told) {
      const open = openPipeline - commit - mostLikely - bestCase;
      const wanted = [closed, commit, mostLikely + bestCase, open, closed + openPipeline, weighted];
      const [, ...shown] = firstRow(rows, name);
      expect(shown.slice(0, 6).map((each) => toCents(Number(each)))).toEqual(wanted.map(toCents));
    }
  });

  it("say the range, why the number moved with a check of 0, and where everything came from", async () => {
    const rows = await valuesOf("Team roll-up", "B1:P60");
    expect(combined.range.ok && firstRow(rows, "8 in 10 land from")[0]).toBe(
      combined.range.ok && combined.range.value.low,
    );
    expect(firstRow(rows, "Check: opening + moves − closing").slice(1, 6)).toEqual([0, 0, 0, 0, 0]);
    expect(firstRow(rows, "In several copies")[0]).toBe(1);
    expect(rows.map((row) => row[4])).toEqual(
      expect.arrayContaining(["north.xlsx", "south.xlsx", "west.xlsx", "today.xlsx"]),
    );
  });

  it("make a sound workbook, of which the page of other teams is in no leadership copy", async () => {
    const book = Uint8Array.from(await excelHost.save());
    mkdirSync("artifacts", { recursive: true });
    writeFileSync(KEPT, book);
    const { bytes } = await copyOf(book, MONDAY);
    expect(sheetsOf(book)).toContain("Team roll-up");
    expect(sheetsOf(bytes)).not.toContain("Team roll-up");
    expect(await ooxmlErrors(book)).toEqual([]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(repairFaults(bytes)).toEqual([]);
  });

  it("leave the book when the page is taken back", async () => {
    expect(await removePage(plan)).toEqual({ ok: true, value: true });
    const again = await removePage(plan);
    expect(again).toEqual({ ok: true, value: false });
  });
});
