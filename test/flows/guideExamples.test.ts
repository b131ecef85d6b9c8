import { mkdirSync, writeFileSync } from "node:fs";
import { bookBytes } from "../../src/excel/bookBytes";
import { saveReview } from "../../src/excel/saveReview";
import { sampleRows } from "../../src/intake/sample/book/sampleRows";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import { samplePeriods } from "../../src/intake/sample/sampleTargets";
import { type Cell, type Grid, isBlank } from "../../src/kit/cell";
import { firstUsePlans } from "../../scripts/firstUse";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { dealPagePlan } from "../../src/schema/printed/dealPage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { fromCells } from "../../src/schema/derive/fromCells";
import { toCells } from "../../src/schema/derive/toCells";
import type { Sheet } from "../../src/schema/sheet";
import { rates } from "../../src/schema/sheets/settings/rates";
import { tableEdit } from "../../src/schema/tableEdit";
import { PACK_NAMES } from "../../src/terms/packNames";
import { expectGolden } from "../functions/golden";
import { EXAMPLES_FILE, type GuideExamples, GUIDED_TABLES } from "../schema/guideExamples";
import { formulaErrors } from "../excel/formulaErrors";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { calculatedCells } from "./calculatedCells";
import { calculated, MONDAY, planFor, registerFunctions, standingBook } from "./sampleBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(240_000);

/** The book of the sample team with all packs, a review and a rate. */
async function buildSample(): Promise<void> {
  const setup = { ...startingSetup(MONDAY), periods: samplePeriods(MONDAY), packs: PACK_NAMES };
  await excelDesk.buildBook({ setup });
  const plan = await planFor(sampleExport(1, MONDAY), await standingBook());
  const deals = plan.added.map(({ deal }) => deal);
  const besides = [
    ...sampleRows(deals, MONDAY),
    tableEdit(rates, { added: [{ Currency: "USD", Rate: 0.92, "Rate of": MONDAY - 14 }] }),
  ];
  const applied = await excelDesk.applyImport({ ...plan, besides }, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  const dealId = deals.find(({ status }) => status === "Open")?.dealId ?? "";
  const answers = ANSWERS.map((answer) => ({ ...answer, dealId }));
  const saved = await saveReview({ ...REVIEW, dealId }, answers);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await calculated();
}

/** The row of a table with the most in it: its cells and what the sheet shows of them. */
interface FullestRow {
  readonly headers: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly shown: readonly string[];
}

async function fullestRow({ table }: Sheet): Promise<FullestRow> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values as Grid;
    const filled = rows.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
    const index = filled.indexOf(Math.max(...filled));
    const row = range.getRow(index + 1);
    row.load("text");
    await context.sync();
    return { headers, cells: rows[index] ?? [], shown: row.text[0] ?? [] };
  });
}

const found = new Map<string, FullestRow>();

beforeAll(async () => {
  registerFunctions();
  await buildSample();
  for (const sheet of GUIDED_TABLES) found.set(sheet.table, await fullestRow(sheet));
});

describe("the example of the guide", () => {
  it.each(GUIDED_TABLES.map((sheet) => [sheet.table, sheet] as const))(
    "on %s reads into a typed record and back",
    (table, sheet) => {
      const { headers = [], cells = [] } = found.get(table) ?? {};
      const { records, faults, missing } = fromCells(sheet, { cells: [headers, cells], headerRow: 5 });
      expect([faults, missing]).toEqual([[], []]);
      expect(records.map(({ record }) => toCells(sheet, record))).toEqual([cells]);
      expect(cells.filter((cell) => !isBlank(cell)).length).toBeGreaterThan(1);
    },
  );

  it("is what the sheets of the sample team's book show, their computed columns too", () => {
    const examples: GuideExamples = Object.fromEntries(
      [...found].map(([table, { headers, shown }]) => [
        table,
        Object.fromEntries(headers.map((header, index) => [String(header), shown[index] ?? ""])),
      ]),
    );
    expectGolden(EXAMPLES_FILE, `${JSON.stringify(examples, null, 2)}\n`);
  });
});

/** Where the run keeps the filled book, which `npm run check` has LibreOffice calculate again. */
const KEPT = "artifacts/sample-book";

/** Makes every tab that comes with its first use, and a page of a deal and of a person. */
async function makePages(): Promise<void> {
  const [largest] = (await standingBook()).deals
    .map(({ record }) => record)
    .filter(({ status }) => status === "Open")
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (!largest) throw new Error("The sample has no open deal");
  const pages = [dealPagePlan({ deal: largest, hasMarket: true }), personPagePlan(largest.owner)];
  const made = [];
  for (const plan of firstUsePlans()) made.push(await excelDesk.makeTab(plan));
  for (const plan of pages) made.push(await excelDesk.writePage(plan));
  expect(made).toEqual(made.map(() => expect.objectContaining({ ok: true }) as unknown));
  await calculated();
}

describe("the sample team's whole book, with every page that can be made of it", () => {
  beforeAll(makePages);

  it("has no formula with an error", () => {
    expect(formulaErrors()).toEqual([]);
  });

  it("is saved as Microsoft's Open XML validator wants it", async () => {
    const saved = await bookBytes();
    if (!saved.ok) throw new Error(saved.message);
    mkdirSync("artifacts", { recursive: true });
    writeFileSync(`${KEPT}.xlsx`, saved.bytes);
    writeFileSync(`${KEPT}.json`, JSON.stringify(calculatedCells()));
    expect(await ooxmlErrors(saved.bytes)).toEqual([]);
  });
});
