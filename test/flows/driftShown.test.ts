import { driftWords } from "../../src/pane/trust/driftWords";
import type { Finding } from "../../src/schema/drift/finding";
import { planOf, someDeals } from "./smallBook";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { SAMPLE_DEALS } from "../../src/functions/sampleDeals";
import { blockAddress, BLOCKS, TYPED } from "../browser/catalogBook";
import { bareBook, cellOf, columnAt, driftNow, found, mended, tabOf, unmended } from "./driftBook";
import { calculated, MONDAY, registerFunctions } from "./sampleBook";

jest.setTimeout(240_000);

const { user } = excelHost.book;

beforeAll(bareBook);

/** A finding as Trust says it. */
function said({ drift, spot }: Finding) {
  return { ...driftWords(drift), tab: spot?.tab };
}

/** What a manager wrote beside the book, as an Excel without the add-in may leave it. */
const LEFT: readonly (readonly [address: string, formula: string])[] = [
  ["A1", "=CONTROLBOOK.PERIOD(46054)"],
  ["A2", "=_xldudf_CONTROLBOOK_PERIODEND(46054)"],
  ["A3", "=_xlfn.CONTROLBOOK.PERIODSTART(46054)+1"],
  [
    "E1",
    '=@CONTROLBOOK.ROLLUP(Pipeline[[#All],[Deal ID]:[Closed on]],Periods[[#All],[Period]:[End]],"Team")',
  ],
  ["A4", '="CONTROLBOOK.PERIOD(1)"&_xldudf_CONTROLBOOK_PERIOD(46054)'],
];

/** More formulas than one request enters again. */
const MANY = 1_100;

describe("a function that Excel does not know", () => {
  const shown = (tab: string, rows: number) =>
    tabOf(tab).cells.values({ row: 0, column: 0, rows, columns: 1 }).flat();
  const formulas = (tab: string, rows: number) =>
    tabOf(tab).cells.formulas({ row: 0, column: 0, rows, columns: 1 });

  beforeAll(async () => {
    for (const tab of ["My sheet", "Many", "Board"]) await user.addSheet(tab);
    for (const [address, formula] of LEFT) await user.type(tabOf("My sheet"), address, formula);
    await user.type(tabOf("My sheet"), "C1", "=A1&1");
    await user.type(tabOf("Pipeline"), "AN8", "=CONTROLBOOK.PERIOD(46054)");
    const many = Array.from({ length: MANY }, (_, row) => [
      `=_xldudf_CONTROLBOOK_PERIODEND(${46_054 + row})`,
    ]);
    tabOf("Many").cells.write({ row: 0, column: 0, rows: MANY, columns: 1 }, many);
    await user.type(tabOf("Board"), "B2", "=CONTROLBOOK.PERIOD(46054)");
    tabOf("Board").protection.protect({});
  });

  it("is counted on every sheet, the user's own and protected ones too, and all is entered again at one click, with a way back", async () => {
    excelHost.requests.clear();
    const finding = await found("own function unknown");
    expect(excelHost.requests.count).toBe(3);
    expect(said(finding)).toEqual({
      title: "Excel does not know 5 of Control Book’s functions",
      body:
        "1,107 formulas show #NAME? on Pipeline (1), Forecast (1), My sheet (5) and Many (1100): the workbook was calculated " +
        "without the add-in, or a name is misspelt. Board is protected and shows #NAME? in 1 cell: unprotect it on Excel’s " +
        "Review tab, then check again.",
      mend: "Enters the formulas again; they stay the same. What shows #NAME? even then is misspelt: correct it there.",
      tab: "Pipeline",
    });
    const before = [formulas("My sheet", 4), formulas("Many", MANY), formulas("Board", 2)];
    registerFunctions();
    excelHost.requests.clear();
    const token = await mended([finding]);
    expect(excelHost.requests.count).toBe(9);
    await calculated();
    expect(shown("My sheet", 4)).toEqual(["FY26 Q1", 46_112, 46_024, "CONTROLBOOK.PERIOD(1)FY26 Q1"]);
    expect(tabOf("My sheet").cells.spillFrom(0, 4)).toMatchObject({ rows: 10, columns: 13 });
    expect(shown("Many", MANY).every((value) => typeof value === "number")).toBe(true);
    expect(formulas("Board", 2)).toEqual(before[2]);
    await unmended(token);
    expect([formulas("My sheet", 4), formulas("Many", MANY)]).toEqual(before.slice(0, 2));
    await mended([await found("own function unknown")]);
  });

  it("is left on the protected sheet until that is opened up", async () => {
    expect(said(await found("own function unknown"))).toMatchObject({
      title: "A protected sheet shows #NAME?",
      body: "Board is protected and shows #NAME? in 1 cell: unprotect it on Excel’s Review tab, then check again.",
    });
    tabOf("Board").protection.unprotect();
    await mended([await found("own function unknown")]);
    expect(await driftNow()).toEqual([]);
    expect(tabOf("Board").cells.values({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["FY26 Q1"]]);
  });

  it("comes back by itself in a column of the user's own, also under the name that a foreign Excel gave it", async () => {
    excelHost.book.tables.get("Pipeline")?.addColumn(null, null, "My end");
    await user.type(tabOf("Pipeline"), cellOf("My end", 7), "=_xldudf_CONTROLBOOK_PERIODEND(46054)+1");
    const finding = await found("own function unknown");
    expect(said(finding)).toMatchObject({
      title: "Excel does not know CONTROLBOOK.PERIODEND",
      tab: "Pipeline",
    });
    await mended([finding]);
    expect(await driftNow()).toEqual([]);
    expect(tabOf("Pipeline").cells.values({ ...endCell(), row: 6 })).toEqual([[46_113]]);
  });

  it("stays named where its name was mistyped, of the user's own too", async () => {
    await user.type(tabOf("Pipeline"), cellOf("My end", 7), "=CONTROLBOOK.PERIODENDE(46054)");
    const finding = await found("own function unknown");
    expect(driftWords(finding.drift).title).toBe("Excel does not know CONTROLBOOK.PERIODENDE");
    await mended([finding]);
    expect(await driftNow()).toEqual(["own function unknown"]);
    await user.type(tabOf("Pipeline"), cellOf("My end", 7), "=SUMM(1,2)");
    const other = await found("unknown function");
    expect(driftWords(other.drift)).toMatchObject({
      title: "Excel does not know a function or a name",
      mend: "",
    });
    expect(driftWords(other.drift).body).toMatch(/^“=SUMM\(1,2\)” shows #NAME\?.* Correct how/);
    expect(other).toMatchObject({ spot: { tab: "Pipeline", column: endCell().column }, steps: [] });
    await user.deleteColumns(tabOf("Pipeline"), endCell().column, 1);
    expect(await driftNow()).toEqual([]);
  });
});

/** The deals of a guide example, as a formula names the table that holds them in the book. */
const DEALS = /Pipeline\[(?:\[[^\]]*\]|[^[\]])*\]/;

/** A formula as an Excel without the add-in keeps it, its deals on the sheet In. */
function foreign(formula: string): string {
  const deals = BLOCKS.find(({ of }) => of === SAMPLE_DEALS);
  const reference = deals ? `In!${blockAddress(deals)}` : "";
  return formula.replace(DEALS, reference).replaceAll("CONTROLBOOK.", "_xldudf_CONTROLBOOK_");
}

/** Processors differ in the last digits of a logarithm. */
function rounded(cell: unknown): unknown {
  return typeof cell === "number" ? Number(cell.toPrecision(9)) : cell;
}

describe("every function of the catalog, left behind by an Excel without the add-in", () => {
  const answers = () =>
    TYPED.map(({ row, answer }) =>
      tabOf("Out")
        .cells.values({ row, column: 0, rows: answer.length, columns: answer[0]?.length ?? 1 })
        .map((line) => line.map(rounded)),
    );

  beforeAll(async () => {
    for (const tab of ["In", "Out"]) await user.addSheet(tab);
    for (const { cells, column } of BLOCKS) {
      const box = { row: 0, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
      tabOf("In").cells.write(
        box,
        cells.map((line) => [...line]),
      );
    }
    for (const { cell, formula } of TYPED) await user.type(tabOf("Out"), cell, foreign(formula));
  });

  it("shows #NAME?, and answers again at one click", async () => {
    const finding = await found("own function unknown");
    expect(answers().flatMap(([line]) => line?.slice(0, 1))).toEqual(TYPED.map(() => "#NAME?"));
    expect(said(finding).title).toBe(`Excel does not know ${TYPED.length} of Control Book’s functions`);
    await mended([finding]);
    await calculated();
    expect(answers()).toEqual(TYPED.map(({ answer }) => answer.map((line) => line.map(rounded))));
    expect(TYPED).toHaveLength(29);
  });
});

function endCell() {
  return { row: 5, column: columnAt("Pipeline", "My end"), rows: 1, columns: 1 };
}

describe("a header that was deleted and typed again", () => {
  const header = () => tabOf("Pipeline").cells.values({ row: 4, column: 8, rows: 1, columns: 1 })[0]?.[0];
  const importing = async () => excelDesk.applyImport(await planOf(someDeals(6)), MONDAY, {});

  it("is the book's again in any case, and imports find it", async () => {
    const cell = cellOf("Close date", 5);
    await user.type(tabOf("Pipeline"), cell, "");
    expect((await found("column renamed")).drift).toMatchObject({ header: "Close date", isSure: true });
    await user.type(tabOf("Pipeline"), cell, "CLOSE DATE");
    expect(await driftNow()).toEqual([]);
    expect(await importing()).toMatchObject({ ok: true });
  });

  it.each(["Close date ", " close date", "Close  date"])(
    "is told where it came back as “%s”, and named back",
    async (typed) => {
      const cell = `I5`;
      await user.type(tabOf("Pipeline"), cell, "");
      await user.type(tabOf("Pipeline"), cell, typed);
      expect(header()).toBe(typed);
      const finding = await found("column renamed");
      expect(finding).toMatchObject({
        drift: { header: "Close date", now: typed },
        spot: { row: 4, column: 8 },
      });
      await mended([finding]);
      expect(header()).toBe("Close date");
      expect(await driftNow()).toEqual([]);
      expect(await importing()).toMatchObject({ ok: true });
    },
  );
});

describe("what only a person can mend is shown with its place", () => {
  it("when two rows have one key", async () => {
    await user.type(tabOf("Pipeline"), cellOf("Deal ID", 8), "D-1");
    const { drift, spot, steps } = await found("key twice");
    expect(drift).toMatchObject({ table: "Pipeline", key: "D-1", rows: [0, 2] });
    expect(spot).toMatchObject({ tab: "Pipeline", row: 7 });
    expect(steps).toEqual([]);
  });

  it("when a date says next week", async () => {
    await user.paste(tabOf("Pipeline"), cellOf("Close date", 9), [["next week"]]);
    expect((await found("wrong value")).drift).toMatchObject({
      header: "Close date",
      wanted: "a date",
      cells: [{ row: 3, got: "next week" }],
    });
  });

  it("when a formula of the user's own reads a sheet that is gone", async () => {
    const own = await user.addSheet("Mine");
    await user.type(own, "A1", "7");
    const table = excelHost.book.tables.get("Pipeline");
    table?.addColumn(null, null, "My rate");
    await user.type(tabOf("Pipeline"), cellOf("My rate", 6), "=Mine!A1");
    await user.deleteSheet(tabOf("Mine"));
    expect(await found("broken reference")).toMatchObject({ spot: { tab: "Pipeline" }, steps: [] });
  });

  it("when a column stands twice", async () => {
    const table = excelHost.book.tables.get("Pipeline");
    const stages = table?.column("Stage")?.body;
    const values = stages ? tabOf("Pipeline").cells.values(stages) : [];
    table?.addColumn(null, values, "Stage2");
    expect((await found("column copied")).drift).toMatchObject({ header: "Stage", copy: "Stage2" });
  });
});

/** Leaves the workbook as Excel does when a table is cut and pasted on another sheet, which the embedded one refuses. */
async function moveToOwnSheet(table: string, tab: string): Promise<void> {
  await Excel.run(async (context) => {
    const old = context.workbook.tables.getItem(table);
    const cells = old.getRange().load("formulas,rowCount,columnCount");
    await context.sync();
    const sheet = context.workbook.worksheets.add(tab);
    const there = sheet.getRange("C4").getResizedRange(cells.rowCount - 1, cells.columnCount - 1);
    old.delete();
    there.formulas = cells.formulas as string[][];
    sheet.tables.add(there, true).name = table;
    await context.sync();
  });
  await calculated();
}

describe("a table that was cut and pasted on another sheet", () => {
  it("is told with where it is and where it belongs, and nothing is made in its place", async () => {
    await moveToOwnSheet("Relationships", "My people");
    const finding = await found("table elsewhere");
    expect(finding).toMatchObject({ spot: { tab: "My people", row: 3, column: 2 }, steps: [] });
    const { title, body } = driftWords(finding.drift);
    expect(title).toBe("The table Relationships stands on another sheet");
    expect(body).toMatch(/^It was moved to “My people”.*paste it at Relationships!A5\.$/);
    expect((await driftNow()).filter((kind) => kind === "table missing")).toEqual([]);
  });
});
