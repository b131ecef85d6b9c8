import { saveReview } from "../../src/excel/saveReview";
import { forecast } from "../../src/functions/forecast";
import { waterfall } from "../../src/functions/waterfall";
import { excelFunctionDesk as desk } from "../../src/pane/app/excelFunctionDesk";
import { hindranceWords } from "../../src/pane/functions/landingWords";
import { copyOf } from "../../src/entry/book/copyOf";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { bookDeclaration } from "../../src/schema/derive/bookDeclaration";
import { tabsWith } from "../../src/schema/book";
import { dealPagePlan } from "../../src/schema/printed/dealPage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { briefPlan } from "../../src/schema/sheets/brief";
import type { Setup } from "../../src/schema/setup";
import { PACK_NAMES } from "../../src/terms/packNames";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { chooseKpi } from "./kpis/chooseKpi";
import { addKpis, sampleRows } from "./kpis/sampleKpis";
import { cellsOf, insert, offered, shownBefore } from "./insertedFunctions";
import { calculated, MONDAY, registerFunctions, standingBook, valuesOf } from "./sampleBook";
import { importLines, planOf, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(300_000);

const SETUP: Setup = { ...startingSetup(MONDAY), packs: [...PACK_NAMES], owners: ["Ana Ruiz", "Ben Carter"] };

/** A word that stands in the user's own columns and nowhere else: a copy that holds it has leaked. */
const SECRET = "QzOwnHush";

/** The user's columns with what each begins with: behind the first column, before the last, and at the end. */
const OWN = [
  { name: "Mine, first", cell: SECRET, format: "@", at: () => 1 },
  { name: "Mine’s “#2” (x)", cell: 0.25, format: "0.000 %", at: (count: number) => count - 1 },
  { name: `My ${SECRET}`, cell: "=6*7", format: "General", at: () => undefined },
] as const;

/** Tables with a sheet to themselves; beside another table there is no room for a column in the middle. */
const ALONE = tabsWith(PACK_NAMES).flatMap(({ tables }) =>
  tables.length === 1 && tables[0]?.tab.visibility !== "VeryHidden" ? tables : [],
);

/** What stands in the user's columns of every table: their place, their first cell and its format. */
async function ownColumns(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await calculated();
  return Excel.run(async (context) => {
    const asked = ALONE.map(({ table }) => {
      const columns = context.workbook.tables.getItem(table).columns.load("items/name");
      const cells = OWN.map(({ name }) =>
        columns.getItem(name).getDataBodyRange().getCell(0, 0).load("formulas,values,numberFormat"),
      );
      return { table, columns, cells };
    });
    await context.sync();
    return Object.fromEntries(
      asked.map(({ table, columns, cells }) => {
        const names = columns.items.map(({ name }) => name);
        const facts = cells.map(({ formulas, values, numberFormat }, index) => {
          const shown: readonly unknown[][] = [formulas, values, numberFormat].map(
            ([row]) => row as unknown[],
          );
          return [names.indexOf(OWN[index]?.name ?? ""), ...shown.map(([cell]) => cell)];
        });
        return [table, facts];
      }),
    );
  });
}

async function addOwnColumns(): Promise<void> {
  await Excel.run(async (context) => {
    const tables = ALONE.map(({ table }) => context.workbook.tables.getItem(table));
    for (const { columns } of tables) columns.load("count");
    await context.sync();
    for (const { columns } of tables)
      for (const { name, cell, format, at } of OWN) {
        const added = columns.add(at(columns.count));
        added.name = name;
        const first = added.getDataBodyRange().getCell(0, 0);
        first.numberFormat = [[format]];
        first.formulas = [[cell]];
      }
    await context.sync();
  });
}

async function mendAll(): Promise<void> {
  await calculated();
  const scan = await excelDesk.scanBook(SETUP);
  if (!scan.ok) throw new Error(scan.fault.message);
  const known = scan.value.findings;
  const mend = await excelDesk.mendBook({
    chosen: known.filter(({ steps }) => steps.length > 0),
    known,
    declaration: bookDeclaration(SETUP),
    setup: SETUP,
  });
  if (!mend.ok) throw new Error(JSON.stringify(mend));
}

function expectDone(done: { readonly ok: boolean }): void {
  expect(done).toMatchObject({ ok: true });
}

async function firstDeal() {
  const [first] = (await standingBook()).deals;
  if (!first) throw new Error("The book has no deal");
  return first.record;
}

const APP = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
  oddsMaker: () => Promise.reject(new Error("Not asked for")),
  readTab: () => Promise.reject(new Error("No tab is asked for")),
  now: () => MONDAY,
});

/** Everything that the add-in does to a book. */
const DEEDS: Readonly<Record<string, () => Promise<void>>> = {
  "an import and its undo": async () => {
    const lines = [...someDeals(3).map((deal) => ({ ...deal, amount: "7700" })), { id: "D-9" }];
    const applied = await excelDesk.applyImport(await planOf(lines), MONDAY + 7, {});
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    expectDone(await excelDesk.undoChange(applied.change, MONDAY + 7));
    expectDone(await excelDesk.applyImport(await planOf(lines), MONDAY + 7, {}));
  },
  "a review": async () => expectDone(await saveReview(REVIEW, ANSWERS)),
  "a target": async () => {
    const { period, periods } = await standingBook();
    const current = periods.find((one) => one.period === period);
    if (current) expectDone(await excelDesk.saveTarget({ ...current, target: 9_000 }));
  },
  "a note of its own": async () =>
    expectDone(await excelDesk.keepNotes([{ key: "draft:D-1", value: "half a thought" }], MONDAY)),
  "a measure switched off": async () => {
    await chooseKpi(APP, sampleRows().definitions[0]?.KPI ?? "");
    expect(APP.standing.get().trouble).toBeUndefined();
  },
  "packs hidden and shown": async () => {
    expectDone(await excelDesk.hidePack("Direction"));
    await excelDesk.buildBook({ setup: SETUP });
  },
  "a deal's page, a person's page and the brief": async () => {
    expectDone(await excelDesk.writePage(dealPagePlan({ deal: await firstDeal() })));
    expectDone(await excelDesk.writePage(personPagePlan("Ana Ruiz")));
    expectDone(await excelDesk.makeTab(briefPlan()));
  },
  "the Forecast drawn anew": async () => expectDone(await excelDesk.drawForecast(MONDAY + 8)),
  "a mend of what was broken": async () => {
    await Excel.run(async (context) => {
      for (const { table, columns } of ALONE) {
        const [second] = Object.values(columns).slice(1);
        context.workbook.tables.getItem(table).columns.getItem(second?.header ?? "").name = "Typed over";
      }
      await context.sync();
    });
    await mendAll();
  },
  "the sheets built once more": async () => {
    await excelDesk.buildBook({ setup: SETUP });
  },
};

let before: Awaited<ReturnType<typeof ownColumns>>;

beforeAll(async () => {
  registerFunctions();
  await excelDesk.buildBook({ setup: SETUP });
  await importLines(someDeals(4));
  await addKpis({ definitions: sampleRows().definitions.slice(0, 1) });
  await addOwnColumns();
  before = await ownColumns();
});

describe("the user's own columns in every table", () => {
  it("stand where they were put, with what was typed", () => {
    expect(Object.keys(before)).toHaveLength(ALONE.length);
    for (const { table, columns } of ALONE) {
      const count = Object.keys(columns).length;
      expect(before[table]).toEqual([
        [1, SECRET, SECRET, "@"],
        [count - 1, 0.25, 0.25, "0.000 %"],
        [count + 2, "=6*7", 42, "General"],
      ]);
    }
  });

  it.each(Object.keys(DEEDS))("are as they were after %s [S0-18]", async (name) => {
    await DEEDS[name]?.();
    expect(await ownColumns()).toEqual(before);
  });

  it("stay behind when a copy goes up", async () => {
    const book = Uint8Array.from(await excelHost.save());
    const { bytes } = await copyOf(book, MONDAY);
    expect(leaksIn(bytes, [SECRET])).toEqual([]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});

/** Cells of the user's own: a word, a table, and a sheet under lock. */
async function addOwnSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add("Mine");
    mine.getRange("A5:B5").values = [["kept", "too"]];
    mine.getRange("E8:F9").values = [
      ["x", "y"],
      [1, 2],
    ];
    mine.tables.add("E8:F9", true).name = "MyTable";
    mine.getRange("B40:C40").merge();
    context.workbook.worksheets.add("Locked").protection.protect();
    await context.sync();
  });
}

const FREE = { kind: "cell", tab: "Mine", row: 0, column: 8 } as const;

describe("a worksheet function inserted from the pane", () => {
  beforeAll(addOwnSheets);

  it("reads the deals with the user's own columns among them, and its cells show what the pane showed", async () => {
    const answer = await insert(waterfall, FREE);
    await calculated();
    expect(answer.formula).toContain("Pipeline[[#All],[Deal ID]:[Closed on]]");
    expect(await cellsOf(answer)).toEqual(shownBefore(answer));
    expect(await desk.takeOut(answer.inserted)).toEqual({ ok: true, value: "formula" });
    expect((await valuesOf("Mine", "I1:K15")).flat().every((cell) => cell === "")).toBe(true);
  });

  it.each([
    ["typed cells", { kind: "cell", tab: "Mine", row: 0, column: 0 }, "Would write over Mine!A5:B5"],
    ["merged cells", { kind: "cell", tab: "Mine", row: 39, column: 0 }, "Mine!B40:C40 are merged cells"],
    ["a table", { kind: "cell", tab: "Mine", row: 6, column: 4 }, "reach into the table MyTable"],
    [
      "a page of the book",
      { kind: "cell", tab: "Home", row: 90, column: 0 },
      "Home is one of the book’s pages",
    ],
    ["a protected sheet", { kind: "cell", tab: "Locked", row: 0, column: 0 }, "Locked is protected"],
    ["the edge", { kind: "cell", tab: "Mine", row: 1_048_570, column: 0 }, "reach beyond the sheet"],
    ["no sheet", { kind: "cell", tab: "Nowhere", row: 0, column: 0 }, "no sheet called “Nowhere”"],
  ] as const)("is refused over %s, with the reason", async (_, landing, words) => {
    const { formula, size, formats } = await offered(waterfall);
    const before = await valuesOf("Mine", "A1:F20");
    const done = await desk.insert({ landing, size, formula, formats });
    const said = done.ok && done.value.outcome === "hindered" ? hindranceWords(done.value.hindrance) : done;
    expect(said).toContain(words);
    expect(await valuesOf("Mine", "A1:F20")).toEqual(before);
  });

  it("gives way to a co-author who types into its cells just before it is written", async () => {
    const { formula, size, formats } = await offered(waterfall);
    excelHost.faults.betweenSyncs(WRITING, async (book) => {
      await book.user.type(sheetOf(book, "Mine"), "J3", "his");
    });
    const done = await desk.insert({ landing: FREE, size, formula, formats });
    excelHost.faults.clear();
    expect(done).toMatchObject({
      ok: true,
      value: { outcome: "hindered", hindrance: { cells: ["J3"], count: 1 } },
    });
    expect(await valuesOf("Mine", "I1:J3")).toEqual([
      ["", ""],
      ["", ""],
      ["", "his"],
    ]);
  });

  it("is not taken out once somebody has typed over it", async () => {
    const answer = await insert(waterfall, { ...FREE, column: 12 });
    await excelHost.book.user.type(sheetOf(excelHost.book, "Mine"), "M1", "mine now");
    expect(await desk.takeOut(answer.inserted)).toEqual({ ok: true, value: "nothing" });
    expect(await valuesOf("Mine", "M1")).toEqual([["mine now"]]);
  });

  it("says which column is called otherwise, where functions do not find it", async () => {
    await rename("Close date", "Closing");
    const { preview, renamed } = await offered(forecast);
    await rename("Closing", "Close date");
    expect(renamed).toEqual([{ declared: "Close date", now: "Closing" }]);
    expect(preview).toMatchObject({ kind: "error", message: 'Deals need a column called "Close date"' });
  });
});

/** The request of an insertion that writes: the cells are looked at first. */
const WRITING = 2;

function rename(from: string, to: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.tables.getItem("Pipeline").columns.getItem(from).name = to;
    await context.sync();
  });
}

function sheetOf({ sheets }: typeof excelHost.book, tab: string) {
  const sheet = sheets.items.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`There is no ${tab}`);
  return sheet;
}
