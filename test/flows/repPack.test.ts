import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { ALL_TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { makeCopy } from "../../src/share/makeCopy";
import { forRep, policyOf } from "../../src/share/policyOf";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { planTitle } from "../../src/pane/import/planTitle";
import { tableValues } from "../excel/support";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { calculated, MONDAY, planFor, standingBook } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";

jest.setTimeout(120_000);

const LINES = someDeals(6).map((line) => ({
  ...line,
  nextStep: line.id === "D-5" ? "" : `Step of ${line.id}`,
}));
const BENS = ["Deal D-2", "Account D-4", "Step of D-6", "Ben Carter"];
const [JUDGMENT, MINE] = ["QzJudgmentHush", "QzMineHush"];

/** What stays with the manager: a judgment and a column of the manager's own, on a deal of Ana's. */
async function plantPrivate(): Promise<void> {
  await Excel.run(async (context) => {
    const deals = context.workbook.tables.getItem("Pipeline");
    const judgment = deals.columns.getItem("Judgment").getDataBodyRange();
    judgment.dataValidation.clear();
    judgment.getCell(0, 0).values = [[JUDGMENT]];
    deals.columns.add(undefined, [["Mine"], [MINE], ...LINES.slice(1).map(() => [""])]);
    await context.sync();
  });
}

/** Ana's own deals as a file of their own. */
async function anasPack(): Promise<Uint8Array> {
  await calculated();
  const book = bookAudiences(bookPlan({ ...startingSetup(MONDAY), owners: ["Anybody"] }), ALL_TABLES);
  const input = { bytes: Uint8Array.from(await excelHost.save()), twins: NATIVE_TWINS, asOf: MONDAY };
  const made = await makeCopy({ ...input, policy: policyOf(book, forRep("Ana Ruiz")) });
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made.bytes;
}

/** What Ana types in her own Excel, by deal and heading; the file as she saves it. */
async function filled(
  pack: Uint8Array,
  typed: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): Promise<Uint8Array> {
  const hers = await openWorkbook();
  await hers.open(pack);
  const { Excel: HerExcel } = hers.window as unknown as { readonly Excel: typeof Excel };
  await HerExcel.run(async (context) => {
    const table = context.workbook.tables.getItem("Pipeline");
    const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
    header.load("values");
    body.load("values");
    await context.sync();
    const headers = header.values[0] ?? [];
    for (const [id, cells] of Object.entries(typed)) {
      const row = body.values.findIndex((values) => values[headers.indexOf("Deal ID")] === id);
      for (const [name, value] of Object.entries(cells))
        body.getCell(row, headers.indexOf(name)).values = [[value]];
    }
    await context.sync();
  });
  return Uint8Array.from(await hers.save());
}

describe("a rep's own deals, given out and read back", () => {
  let pack: Uint8Array;

  beforeAll(async () => {
    await buildSmallBook();
    await importLines(LINES);
    await plantPrivate();
    pack = await anasPack();
  });

  it("hold no row of another rep and nothing private, and are a sound workbook", async () => {
    expect(leaksIn(pack, [...BENS, JUDGMENT, MINE])).toEqual([]);
    expect(leaksIn(pack, ["Deal D-1", "Account D-5", "Step of D-3", "No next step"])).toHaveLength(4);
    expect(await ooxmlErrors(pack)).toEqual([]);
  });

  it("change nothing when they come back as they went", async () => {
    const plan = await planFor(pack, await standingBook());
    expect(plan).toMatchObject({ fromRep: true, read: 3, added: [], changed: [], missing: [], refused: [] });
  });

  it("come back as a difference, cell by cell, which goes in and can be taken back [S3-31]", async () => {
    const file = await filled(pack, {
      "D-1": { "Next step": "Board meets", "Next step date": MONDAY + 3, Amount: 9_000_000 },
      "D-3": { Strategy: "Win the users first" },
    });
    const before = await standingBook();
    const plan = await planFor(file, before);
    expect(plan.missing).toEqual([]);
    expect(planTitle(plan, null)).toBe("New answers on 2 deals");
    const told = plan.changed.map(({ before: deal, cells }) => [
      deal.dealId,
      ...cells.map(({ header, before: was, after }) => `${header}: ${was} → ${after}`),
    ]);
    expect(told).toEqual([
      ["D-1", "Next step: Step of D-1 → Board meets", `Next step date:  → ${MONDAY + 3}`],
      ["D-3", "Strategy:  → Win the users first"],
    ]);
    const untouched = await tableValues("Pipeline");
    const applied = await excelDesk.applyImport(plan, MONDAY + 1, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    const { deals, importedAt, asOf } = await standingBook();
    expect({ importedAt, asOf }).toEqual({ importedAt: before.importedAt, asOf: before.asOf });
    expect(deals.find(({ record }) => record.dealId === "D-3")?.record.strategy).toBe("Win the users first");
    expect(deals.map(({ record }) => record.amount)).toEqual(before.deals.map(({ record }) => record.amount));
    expect(await excelDesk.undoChange(applied.change, MONDAY + 1)).toMatchObject({ ok: true, kept: [] });
    expect(await tableValues("Pipeline")).toEqual(untouched);
  });
});
