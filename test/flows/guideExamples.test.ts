import { mkdirSync, writeFileSync } from "node:fs";
import { countDays } from "../../src/entry/countDays";
import { bookBytes } from "../../src/excel/bookBytes";
import { type Cell, type Grid, isBlank } from "../../src/kit/cell";
import { fromCells } from "../../src/schema/derive/fromCells";
import { toCells } from "../../src/schema/derive/toCells";
import type { Sheet } from "../../src/schema/sheet";
import { CATALOG } from "../../src/functions/catalog";
import { expectGolden } from "../functions/golden";
import { EXAMPLES_FILE, type GuideExamples, GUIDED_TABLES } from "../schema/guideExamples";
import { formulaErrors } from "../excel/formulaErrors";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { calculatedCells } from "./calculatedCells";
import { cellsOf, insertAll, type InsertedAnswer, shownBefore, takeOutAll } from "./insertedFunctions";
import { describeCopiesOfSample } from "./copiesOfSample";
import { type Lived, live, type Texts } from "./live";
import { moveToOther } from "./otherWorkbook";
import { calculatedOnce, MONDAY, registerFunctions } from "./sampleBook";
import { askTwins, differences, type Told, toldTwins } from "./toldTwins";
import { askedOfSample, askedOfOddTables, WITH_TWIN } from "./twinCases";
import { TWINNED } from "./twins";
import { TWIN_SHEETS, writeBefore, writeOddTables } from "./twinTables";
import { buildSample, makePages } from "./wholeSample";

jest.setTimeout(240_000);

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

describe("a function that the Functions page inserts", () => {
  let all: readonly InsertedAnswer[] = [];
  beforeAll(async () => {
    all = await insertAll();
  });

  it("stands for every one of the catalogue as the book fills it in, with the answer that was shown before", async () => {
    for (const answer of all)
      expect([answer.id, await cellsOf(answer)]).toEqual([answer.id, shownBefore(answer)]);
    expect(all.map(({ id }) => id)).toEqual(CATALOG.map(({ id }) => id));
  });

  it("answers from the sample team's book, but for what a single week cannot tell", () => {
    const silent = all.flatMap(({ id, preview }) =>
      preview.kind === "error" ? [`${id} ${preview.code}`] : [],
    );
    expect(silent).toEqual(["OPTIMISM #N/A", "BRIER #N/A", "CALIBRATION #N/A"]);
  });

  it("goes again without a trace, and the sheet that was made for it with the last one", async () => {
    const taken = await takeOutAll(all);
    expect(taken).toEqual([...all.slice(1).map(() => "formula"), "sheet"]);
  });
});

describe("the sample team's whole book, with every page that can be made of it", () => {
  beforeAll(makePages);

  it("has no formula with an error", () => {
    expect(formulaErrors()).toEqual([]);
  });
});

describe("the native twin", () => {
  let told: readonly Told[] = [];

  beforeAll(async () => {
    await calculatedOnce(async () => {
      await writeBefore();
      await writeOddTables();
      await askTwins(TWIN_SHEETS.sample, askedOfSample());
      await askTwins(TWIN_SHEETS.odd, askedOfOddTables());
    });
    told = [
      ...(await toldTwins(TWIN_SHEETS.sample, askedOfSample())),
      ...(await toldTwins(TWIN_SHEETS.odd, askedOfOddTables())),
    ];
  });

  it.each(TWINNED.map(({ id }) => [id]))("of %s answers as the function does, cell by cell", (id) => {
    const ours = told.filter((one) => one.id === id);
    expect(ours.length).toBeGreaterThan(1);
    expect(ours.flatMap(differences)).toEqual([]);
  });

  it("has all columns of its function, but of WINRATE the raw ones, of XMR no signal", () => {
    const narrower = told
      .filter(({ fromFunction: [header = []], fromTwin: [row = []] }) => row.length < header.length)
      .map(({ id, fromTwin: [row = []] }) => `${id} ${String(row.length)}`);
    expect([...new Set(narrower)]).toEqual(["WINRATE 4", "XMR 4"]);
  });

  it("stands for each function that needs one", () => {
    expect(TWINNED.map(({ id }) => id).toSorted()).toEqual(WITH_TWIN);
  });
});

/** Where the run keeps the filled book, which `npm run check` has LibreOffice calculate again. */
const KEPT = "artifacts/sample-book";

describe("the sample team's whole book, with all twins in it", () => {
  afterAll(async () => {
    await Excel.run(async (context) => {
      for (const name of Object.values(TWIN_SHEETS)) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
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

describeCopiesOfSample();

/** Days between the first of 1900 and the first of 1904, as Excel counts them. */
const LATER = 1_462;

/** Cells folded away, and rules of what may be typed, show the bare number of a day; none is before the first. */
function isSameDay(early = "", usual = ""): boolean {
  return /^\d+(?:\.\d+)?$/.test(early) && Number(early) === Math.max(0, Number(usual) - LATER);
}

/** The cells that show something else, with what they show. */
function differing(early: Texts, usual: Texts): readonly string[] {
  const cells = [...new Set([...Object.keys(early), ...Object.keys(usual)])];
  return cells
    .filter((cell) => early[cell] !== usual[cell] && !isSameDay(early[cell], usual[cell]))
    .map((cell) => `${cell}: ${early[cell] ?? ""} for ${usual[cell] ?? ""}`);
}

/** The values in a part of a file, those of its rules of typing too, and the part without them and the numbers of its styles. */
function valuesIn(part = ""): { readonly values: readonly string[]; readonly rest: string } {
  const VALUE = /(?<=<(?:v|formula[12])>)[^<]*(?=<\/)/g;
  return { values: part.match(VALUE) ?? [], rest: part.replace(VALUE, "").replace(/ s="\d+"/g, "") };
}

/** The values of a part that are neither the same nor the same day. */
function valuesApart(early: string | undefined, usual: string | undefined): readonly string[] {
  const [here, there] = [valuesIn(early), valuesIn(usual)];
  if (here.rest !== there.rest) return ["not the same but for its values"];
  return here.values.filter((value, at) => value !== there.values[at] && !isSameDay(value, there.values[at]));
}

describe("in a workbook that counts its days from 1904", () => {
  let usual: Lived;
  let early: Lived;

  beforeAll(async () => {
    usual = await live();
    await moveToOther(1904);
    await buildSample();
    await countDays();
    await makePages();
    early = await live();
  });

  it("every cell of every sheet shows what it shows in one that counts from 1900", () => {
    expect(Object.keys(early.texts).length).toBeGreaterThan(3_000);
    expect(differing(early.texts, usual.texts)).toEqual([]);
  });

  it("the days in the cells are 1,462 lower", () => {
    expect(usual.asOf).toBe(MONDAY);
    expect(early.asOf).toBe(MONDAY - LATER);
  });

  it("the pane reads the same book, and finds nothing wrong with it", () => {
    expect(early.book).toEqual(usual.book);
    expect(early.measures).toEqual(usual.measures);
    expect(early.findings).toEqual([]);
    expect(usual.findings).toEqual([]);
  });

  it("another week's import changes the same cells, and is taken back whole", () => {
    expect(differing(early.afterImport, usual.afterImport)).toEqual([]);
    expect(differing(early.afterUndo, usual.afterUndo)).toEqual([]);
  });

  it("each native twin answers as its function does there too", async () => {
    await calculatedOnce(async () => {
      await writeBefore();
      await askTwins(TWIN_SHEETS.sample, askedOfSample());
    });
    const told = await toldTwins(TWIN_SHEETS.sample, askedOfSample());
    expect(told.flatMap(differences)).toEqual([]);
    expect(told.length).toBeGreaterThan(TWINNED.length);
  });

  it("the copy for leadership says the same, and counts from 1904 too", () => {
    const paths = Object.keys(usual.copy).filter((path) =>
      /worksheets\/sheet\d+\.xml$|sharedStrings/.test(path),
    );
    expect(early.copy["xl/workbook.xml"]).toMatch(/<workbookPr[^>]* date1904="1"/);
    for (const path of paths) {
      expect([path, valuesApart(early.copy[path], usual.copy[path])]).toEqual([path, []]);
    }
  });
});
