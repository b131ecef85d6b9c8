import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyOf } from "../../src/entry/book/copyOf";
import { saveReview } from "../../src/excel/saveReview";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { partsOf } from "../share/copiedParts";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { driftNow, found, mended } from "./driftBook";
import { calculated, MONDAY, planFor, registerFunctions, standingBook, valuesOf } from "./sampleBook";
import { buildSmallBook } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(120_000);

const HEADERS =
  "Opportunity ID;Opportunity Name;Account Name;Opportunity Owner;Stage;Status;Amount;Close Date;Created Date;Next Step";

/** An export as a program writes it that separates lists by semicolons and decimals by commas. */
const EXPORT = [
  HEADERS,
  'D-1;"Müller; Ausbau";Müller & Söhne;אבי כהן;Proposal;Open;1.234,50;31.12.2026;01.06.2026;Anrufen',
  "D-2;Übernahme;Łódź S.A.;سارة أحمد;Proposal;Open;12.000,00;15.12.2026;02.06.2026;",
  "D-3;Été;O'Brien;אבי כהן;Proposal;Won;999,99;13.11.2026;03.06.2026;",
].join("\r\n");

async function imported(text: string): Promise<void> {
  const plan = await planFor(text, await standingBook());
  const applied = await excelDesk.applyImport(plan, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  expect(applied).not.toHaveProperty("notDrawn");
}

/** What a manager calls the book's tabs. */
const TABS: Readonly<Record<string, string>> = {
  Pipeline: `Ana's "big" deals`,
  Forecast: "Prognose 'Q4' & Co",
  KPIs: "מדדים",
  Settings: "Mes réglages",
  Reviews: "Gespräche (neu)",
};

async function renameTabs(): Promise<void> {
  await Excel.run(async (context) => {
    for (const [tab, name] of Object.entries(TABS)) context.workbook.worksheets.getItem(tab).name = name;
    await context.sync();
  });
}

async function team(tab: string): Promise<unknown[][]> {
  await calculated();
  return (await valuesOf(tab, "B7:H9")).map(([owner, , , , , , open]) => [owner, open]);
}

/** Types over the first deal's amount what the workbook's own language does not read as a number. */
async function typeAmount(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const amounts = context.workbook.tables.getItem("Pipeline").columns.getItem("Amount").getDataBodyRange();
    amounts.getCell(0, 0).values = [[text]];
    await context.sync();
  });
}

beforeAll(async () => {
  registerFunctions();
  await buildSmallBook();
});

describe("an export with semicolons, decimal commas and names written from right to left", () => {
  it("comes in with its amounts, days and names as they are meant", async () => {
    await imported(EXPORT);
    const { deals } = await standingBook();
    expect(
      deals.map(({ record: { deal, account, owner, amount, closeDate } }) => [
        ...[deal, account, owner, amount, closeDate],
      ]),
    ).toEqual([
      ["Müller; Ausbau", "Müller & Söhne", "אבי כהן", 1234.5, MONDAY + 45],
      ["Übernahme", "Łódź S.A.", "سارة أحمد", 12_000, MONDAY + 29],
      ["Été", "O'Brien", "אבי כהן", 999.99, MONDAY - 3],
    ]);
  });

  it("is forecast by owner", async () => {
    expect(await team("Forecast")).toEqual(
      expect.arrayContaining([
        ["Team", 13_234.5],
        ["אבי כהן", 1234.5],
        ["سارة أحمد", 12_000],
      ]),
    );
  });
});

describe("a book whose tabs have names with spaces, quotes and other scripts", () => {
  beforeAll(renameTabs);

  it("reads, takes the next export and draws the Forecast", async () => {
    expect((await standingBook()).standing).toBe("ready");
    await imported(EXPORT.replace("1.234,50", "2.234,50"));
    expect(await team(TABS["Forecast"] ?? "")).toEqual(
      expect.arrayContaining([
        ["Team", 14_234.5],
        ["אבי כהן", 2234.5],
      ]),
    );
  });

  it("keeps a review", async () => {
    expect(await saveReview(REVIEW, ANSWERS)).toMatchObject({ ok: true });
    expect((await standingBook()).reviews).toMatchObject([REVIEW]);
  });

  it("gives a leadership copy with its deals", async () => {
    const { bytes, confidentialFound } = await copyOf(Uint8Array.from(await excelHost.save()), MONDAY);
    expect(confidentialFound).toBe(0);
    const names = ["אבי כהן", "Müller; Ausbau", "O'Brien", "Win the plant manager first"];
    expect(leaksIn(bytes, names)).toEqual(["אבי כהן", "Müller; Ausbau", "O'Brien"]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });

  it("is told of the names alone, and reads an amount that was typed with a comma", async () => {
    const renamed = Object.keys(TABS).map(() => "sheet renamed");
    expect(await driftNow()).toEqual(renamed);
    await typeAmount("7.234,50");
    expect(await driftNow()).toEqual([...renamed, "number as text"]);
    await mended([await found("number as text")]);
    expect((await standingBook()).deals[0]?.record.amount).toBe(7234.5);
  });

  it("gets the name of a table back that was given marks and other letters", async () => {
    excelHost.book.tables.get("Pipeline")?.rename("Umsätze.2026_מכירות");
    expect(await standingBook()).toMatchObject({ standing: "damaged" });
    await mended([await found("table renamed")]);
    expect(await standingBook()).toMatchObject({ standing: "ready" });
  });
});

describe("a workbook that counts its days from 1904", () => {
  beforeAll(() => excelHost.book.dates.count(1904));
  afterAll(() => excelHost.book.dates.count(1900));

  it("keeps its way of counting when it is saved, and in its leadership copy", async () => {
    const saved = Uint8Array.from(await excelHost.save());
    const { bytes } = await copyOf(saved, MONDAY);
    for (const file of [saved, bytes]) {
      expect(partsOf(file)["xl/workbook.xml"]).toMatch(/<workbookPr[^>]* date1904="1"/);
    }
  });
});

describe("the add-in's requests", () => {
  it("name no localised member, so that they mean the same in every Excel", () => {
    const folder = join(__dirname, "../../src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const shipped = files.filter((name) => !name.startsWith("host"));
    const localised = /\.(?:formulasLocal|numberFormatLocal)\b/;
    expect(shipped.length).toBeGreaterThan(100);
    expect(shipped.filter((name) => localised.test(readFileSync(join(folder, name), "utf8")))).toEqual([]);
  });
});
