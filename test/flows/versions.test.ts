import { saveReview } from "../../src/excel/saveReview";
import { readFileSync } from "node:fs";
import { keepNotes } from "../../src/excel/keepNotes";
import { mendBook, type MendOrder } from "../../src/excel/mend/mendBook";
import { takeBackMend } from "../../src/excel/mend/takeBackMend";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { TABLES } from "../../src/schema/book";
import { BOOK_VERSION } from "../../src/schema/bookVersion";
import { MARK } from "../../src/schema/bookMark";
import { cameIn } from "../../src/schema/derive/cameIn";
import type { Finding } from "../../src/schema/drift/finding";
import { limits } from "../../src/schema/sheets/settings/limits";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { calculated, MONDAY, registerFunctions, standingBook } from "./sampleBook";
import { planOf, someDeals } from "./smallBook";
import { openSecondPane } from "./secondPane/openSecondPane";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(300_000);

const setup = { ...startingSetup(MONDAY), owners: ["Ana Ruiz", "Ben Carter"] };

/** What Trust finds in the book. */
async function findings(): Promise<readonly Finding[]> {
  await calculated();
  const scan = await excelDesk.scanBook(setup);
  if (!scan.ok) throw new Error(scan.fault.message);
  return scan.value.findings;
}

function cellsOf(table: string, header: string): readonly unknown[] {
  const column = excelHost.book.tables.get(table)?.column(header);
  const sheet = excelHost.book.tables.get(table)?.sheet;
  return column && sheet ? sheet.cells.values(column.body).flat() : [];
}

/** What the user changed on Limits and added there, row by row. */
const OWN_LIMITS = [
  ["Quiet deal", 21, "Ours: three weeks."],
  ["Our own limit", 3, "Not the book's."],
];

/** Changes a limit, adds one, and sorts them by name. */
async function writeOwnLimits(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Limits");
    const body = table.getDataBodyRange();
    body.load("values,rowCount");
    await context.sync();
    const quiet = body.values.findIndex(([limit]) => limit === OWN_LIMITS[0]?.[0]);
    body.getRow(quiet).values = [OWN_LIMITS[0] ?? []];
    table.resize(table.getRange().getResizedRange(1, 0));
    body.getRow(0).getOffsetRange(body.rowCount, 0).values = [OWN_LIMITS[1] ?? []];
    await context.sync();
    table.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
}

beforeAll(async () => {
  registerFunctions();
  await excelHost.open(readFileSync("test/fixtures/book-version-1.xlsx"));
  await writeOwnLimits();
  await calculated();
});

describe("a book of version 1", () => {
  it("opens with its deals, its review and no complaint about what came later", async () => {
    const book = await standingBook();
    expect(book).toMatchObject({ standing: "ready", edition: "older", missing: [] });
    expect(book.deals).toHaveLength(6);
    expect(book.reviews).toHaveLength(1);
  });

  it("is told what the newest version adds, in one finding", async () => {
    const found = await findings();
    expect(found.map(({ drift }) => drift.kind)).toEqual(["older version"]);
    const added = TABLES.filter((sheet) => cameIn(sheet) === 1).flatMap((sheet) =>
      sheet.up.flatMap(({ adds }) => adds.map((key) => `${sheet.table} ${sheet.columns[key]?.header ?? ""}`)),
    );
    const told = found.flatMap(({ drift }) => (drift.kind === "older version" ? drift.columns : []));
    expect([...told].sort()).toEqual([...added].sort());
  });

  it("comes to the newest version and back, with everything that was typed [S0-18]", async () => {
    const before = wholeWorkbook();
    const known = await findings();
    const order: MendOrder = { chosen: known, known, setup };
    const mend = await mendBook(order);
    if (!mend.ok) throw new Error(JSON.stringify(mend));
    expect((await findings()).map(({ drift }) => drift)).toEqual([]);
    expect(await standingBook()).toMatchObject({ standing: "ready", edition: "own" });
    expect(cellsOf("Pipeline", "My note")).toEqual(["ask Ana", "", "call", "", "", "x"]);
    expect(cellsOf("Talent", "Likes")).toEqual(["Climbing"]);
    expect(await takeBackMend(mend.token)).toEqual({ ok: true, left: 0 });
    expect(sorted(wholeWorkbook())).toEqual(sorted(before));
    expect((await findings()).map(({ drift }) => drift.kind)).toEqual(["older version"]);
  });

  it("comes there once where two panes bring it there at the same moment, with nothing lost, and both are told", async () => {
    const other = await openSecondPane();
    const order = async () => {
      const known = await findings();
      return { chosen: known, known, setup };
    };
    const [ours, theirs] = [await order(), await order()];
    const mends = await Promise.all([excelDesk.mendBook(ours), other.desk.mendBook(theirs)]);
    expect(mends).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await findings()).map(({ drift }) => drift)).toEqual([]);
    for (const sheet of TABLES) {
      const headers = excelHost.book.tables.get(sheet.table)?.columns.map(({ name }) => name) ?? [];
      const declared = Object.values(sheet.columns).map(({ header }) => header);
      const twice = headers.filter(
        (header) => declared.includes(header.replace(/\d+$/, "")) && !declared.includes(header),
      );
      expect([sheet.table, twice]).toEqual([sheet.table, []]);
    }
    const rows = cellsOf("Limits", "Limit");
    expect(new Set(rows).size).toBe(rows.length);
    expect(cellsOf("Pipeline", "My note")).toEqual(["ask Ana", "", "call", "", "", "x"]);
    expect(cellsOf("Talent", "Likes")).toEqual(["Climbing"]);
    expect((await standingBook()).deals).toHaveLength(6);
    expect(mends.map((mend) => mend.ok && mend.left > 0)).toContain(true);
  });

  it("then has every limit that came since below the user's own, each under its name and in its format", async () => {
    const standing = cellsOf("Limits", "Limit");
    const values = cellsOf("Limits", "Value");
    const notes = cellsOf("Limits", "Note");
    for (const own of OWN_LIMITS) {
      const row = standing.indexOf(own[0]);
      expect([standing[row], values[row], notes[row]]).toEqual(own);
    }
    const declared = limits.startsWith(setup);
    expect(declared.filter(({ limit }) => !standing.includes(limit))).toEqual([]);
    expect(standing).toHaveLength(declared.length + 1);
    await Excel.run(async (context) => {
      const [few, share] = ["RiskLimit", "SkillsShare"].map((name) =>
        context.workbook.names.getItem(name).getRange().load("values,numberFormat"),
      );
      await context.sync();
      expect([few?.values, few?.numberFormat]).toEqual([[[4]], [["0"]]]);
      expect([share?.values, share?.numberFormat]).toEqual([[[0.5]], [["0 %"]]]);
    });
  });

  it("then takes the next export and a review beside the user's own columns", async () => {
    const deals = someDeals(6).map((deal) => (deal.id === "D-2" ? { ...deal, amount: "9900" } : deal));
    expect(await excelDesk.applyImport(await planOf(deals), MONDAY + 7, {})).toMatchObject({ ok: true });
    expect(await saveReview({ ...REVIEW, reviewId: "R-2" }, ANSWERS)).toMatchObject({ ok: true });
    expect(cellsOf("Pipeline", "My note")).toEqual(["ask Ana", "", "call", "", "", "x"]);
    expect(cellsOf("Talent", "Likes")).toEqual(["Climbing"]);
    expect(cellsOf("Pipeline", "Amount")[1]).toBe(9900);
  });
});

describe("a book of a version that is not known yet", () => {
  it("is read, and every write is refused with the reason", async () => {
    for (const { customProperties } of excelHost.book.sheets.items) {
      const mark = customProperties.get(MARK);
      if (mark) customProperties.set(MARK, mark.replace(/@\d+$/, `@${BOOK_VERSION + 1}`));
    }
    expect(await standingBook()).toMatchObject({ edition: "newer", standing: "ready" });
    expect((await findings()).map(({ drift }) => drift.kind)).toEqual(["newer version"]);
    const before = wholeWorkbook();
    const refused = { ok: false, why: "refused", fault: { kind: "newer" } };
    const book = await standingBook();
    const [period] = book.periods;
    if (!period) throw new Error("The book has no period.");
    expect(await excelDesk.applyImport(await planOf(someDeals(9)), MONDAY, {})).toMatchObject(refused);
    expect(await saveReview({ ...REVIEW, reviewId: "R-3" }, ANSWERS)).toMatchObject(refused);
    expect(await excelDesk.saveTarget({ ...period, target: 1 })).toMatchObject(refused);
    expect(await keepNotes([{ key: "a", value: "b" }], MONDAY)).toMatchObject(refused);
    expect(await excelDesk.drawForecast(MONDAY)).toMatchObject({ ok: false, fault: { kind: "newer" } });
    expect(await excelDesk.hidePack("People")).toMatchObject({ ok: false, fault: { kind: "newer" } });
    expect(await excelDesk.buildBook({ setup: { ...setup, packs: ["People"] } })).toMatchObject({
      outcome: "refused",
      fault: { kind: "newer" },
    });
    expect(wholeWorkbook()).toEqual(before);
  });
});

/** In which order the validations of a sheet were set does not matter. */
function sorted(workbook: unknown): unknown {
  const { sheets, ...rest } = workbook as { sheets: readonly { validations: readonly unknown[] }[] };
  const texts = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, validations: texts(sheet.validations) })) };
}
