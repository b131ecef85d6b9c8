/** @excelApi 1.13 */
import { buildBook } from "../../src/excel/buildBook";
import { dressTabs } from "../../src/excel/building/dressTabs";
import { watchSelection } from "../../src/excel/watchSelection";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { quiet, until } from "../conformance/support";
import { SETUP } from "../schema/excelTexts";
import { formulaErrors } from "./formulaErrors";
import { wholeWorkbook } from "./wholeWorkbook";

const plan = bookPlan(SETUP);

/** Cells of a sheet by A1 address. */
async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

jest.setTimeout(60_000);

/** What an import, a forecast, a review and a copy stand on. */
const MAIN_JOB = [
  "Pipeline",
  "Forecast",
  "KPIs",
  "Talent 🔒",
  "Accounts",
  "Actions",
  "Settings",
  "Calls",
  "Standards",
  "Scorecard",
  "Reviews",
  "Answers",
];

/** Left and top, in points; other sheets have what Excel gives. */
const MARGINS: Readonly<Record<string, readonly number[]>> = { Home: [34, 34], Forecast: [34, 34] };

describe("building the book", () => {
  it("writes every sheet in its order, in two requests of 341 kB at most together", async () => {
    expect(await buildBook({ setup: SETUP })).toEqual({
      outcome: "built",
      sheets: plan.sheets.map(({ name }) => name),
    });
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(341_000);
    expect(excelHost.book.sheets.items.map(({ name }) => name)).toEqual([
      "Sheet1",
      ...plan.sheets.map(({ name }) => name),
    ]);
  });

  it("writes all tables with their headers, and all names", async () => {
    expect(excelHost.book.tables.items.map(({ name }) => name).sort()).toEqual(
      plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort(),
    );
    for (const { name, headers } of plan.sheets.flatMap(({ tables }) => tables)) {
      const table = excelHost.book.tables.get(name);
      expect(table?.columns.map((column) => column.name)).toEqual(headers);
    }
    expect(excelHost.book.names.items.map(({ name }) => name).sort()).toEqual(
      plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)).sort(),
    );
  });

  it("draws each planned chart once, and no other", () => {
    const drawn = excelHost.book.sheets.items.map((sheet) => [
      sheet.name,
      excelHost.book.chartsOf(sheet).items.map(({ facts }) => facts.name),
    ]);
    const planned = plan.sheets.map(({ tab, charts }) => [tab, charts.map(({ name }) => name)]);
    expect(drawn).toEqual([["Sheet1", []], ...planned]);
    expect(planned.flatMap(([, names]) => names)).toContain("Why it moved");
  });

  it("leaves no formula with an error", async () => {
    await excelHost.book.settle();
    expect(formulaErrors()).toEqual([]);
  });

  it("says at the top of each sheet of what day it is", async () => {
    expect(await valuesOf("Settings", "B9")).toEqual([["As of Mon 21 Sep 2026"]]);
    expect(await valuesOf("Forecast", "S1")).toEqual([["As of Mon 21 Sep 2026"]]);
  });

  it("hides what is used later, and hides the add-in's own notes from the user's menu", () => {
    const hidden = excelHost.book.sheets.items.filter(({ visibility }) => visibility === "Hidden");
    expect(hidden.map(({ name }) => name)).toEqual([
      "Calls",
      "Standards",
      "Scorecard",
      "Reviews",
      "Answers",
      "Checklists",
      "Relationships",
      "Coaching 🔒",
    ]);
    expect(excelHost.book.sheets.get("_State")?.visibility).toBe("VeryHidden");
  });

  it("gives columns their width, their place when scrolling, their format and their rule", () => {
    const sheet = excelHost.book.sheets.get("Pipeline");
    expect(sheet?.freeze).toEqual({ rows: 5, columns: 2 });
    expect(sheet?.formats.columnWidth(0)).toBe(118.5);
    expect(sheet?.cells.numberFormats({ row: 5, column: 8, rows: 1, columns: 3 })).toEqual([
      ["d mmm yy", "#,##0", "0 %"],
    ]);
    expect(sheet?.validations.at(5, 6)?.rule).toEqual({
      type: "List",
      source: "Open,Won,Lost,Removed",
      inCellDropDown: true,
    });
    expect(sheet?.highlights.items().length).toBeGreaterThan(8);
  });

  it("sets up how each sheet is printed: as wide as one page where that can be read, headers on each page", async () => {
    await Excel.run(async (context) => {
      const asked = plan.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name, print }) => {
          const { pageLayout } = context.workbook.worksheets.getItem(name);
          pageLayout.load("orientation,zoom,leftMargin,topMargin");
          const titles = pageLayout.getPrintTitleRowsOrNullObject();
          const area = pageLayout.getPrintAreaOrNullObject();
          titles.load("address");
          area.load("address");
          return { name, print, pageLayout, titles, area };
        });
      await context.sync();
      for (const { name, print, pageLayout, titles, area } of asked) {
        expect([name, pageLayout.orientation === "Landscape"]).toEqual([name, print?.isLandscape]);
        expect(pageLayout.zoom).toEqual({ horizontalFitToPages: print?.pagesWide });
        expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual(MARGINS[name] ?? [50.4, 54]);
        expect(titles.isNullObject).toBe(print?.titleRows === undefined);
        expect(area.isNullObject).toBe(print?.area === undefined);
      }
      const of = (sheet: string) => asked.find(({ name }) => name === sheet);
      expect(of("Pipeline")?.titles.address).toMatch(/^Pipeline!(A5:XFD5|5:5)$/);
      expect(of("Forecast")?.area.address).toBe("Forecast!A1:S44");
      expect(of("Pipeline")?.print?.pagesWide).toBe(1);
    });
  });

  it("dresses a tab that waits hidden when it is first asked for, whole and once", async () => {
    const calls = excelHost.book.sheets.get("Calls");
    const looks = () => [calls?.freeze.rows, calls?.highlights.items().length, calls?.formats.columnWidth(0)];
    expect(looks()).toEqual([0, 0, 48]);
    expect(calls?.cells.numberFormats({ row: 5, column: 0, rows: 1, columns: 2 })).toEqual([
      ["@", "d mmm yy"],
    ]);
    expect(await valuesOf("Calls", "A1")).toEqual([[""]]);
    excelHost.requests.clear();
    expect(await dressTabs(["Calls"])).toEqual({ ok: true, value: null });
    expect(excelHost.requests.count).toBe(2);
    const dressed = wholeWorkbook();
    expect(looks()).toEqual([5, 1, 61.5]);
    expect(await valuesOf("Calls", "A1")).toEqual([["Calls"]]);
    await dressTabs(["Calls", "Pipeline"]);
    expect(wholeWorkbook()).toEqual(dressed);
  });

  it("dresses what the user brings into sight himself, all its rows, once he clicks there", async () => {
    const checklists = excelHost.book.sheets.get("Checklists");
    const stop = watchSelection(() => undefined);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Checklists");
      sheet.visibility = "Visible";
      sheet.getRange("A7").select();
      await context.sync();
    });
    await until(() => checklists?.freeze.rows === 5);
    stop();
    await quiet();
    const rows = excelHost.book.tables.get("Checklists")?.box.rows ?? 0;
    expect(rows).toBeGreaterThan(20);
    expect(checklists?.validations.at(5 + rows - 2, 4)?.rule).toMatchObject({ type: "List" });
    checklists?.setVisibility("Hidden");
  });

  it("changes nothing when it is built again", async () => {
    const before = wholeWorkbook();
    excelHost.requests.clear();
    expect(await buildBook({ setup: { ...SETUP, team: "Another team" } })).toEqual({ outcome: "standing" });
    expect(excelHost.requests.count).toBe(1);
    expect(wholeWorkbook()).toEqual(before);
  });

  it("knows its sheets by their mark when the user has renamed them", async () => {
    const accounts = excelHost.book.sheets.get("Accounts");
    accounts?.rename("Customers");
    expect(await buildBook({ setup: SETUP })).toEqual({ outcome: "standing" });
    accounts?.rename("Accounts");
  });

  it("builds again what was deleted, and nothing else", async () => {
    excelHost.book.sheets.get("Actions")?.delete();
    expect(await buildBook({ setup: SETUP })).toEqual({ outcome: "built", sheets: ["Actions"] });
    await excelHost.book.settle();
    expect(formulaErrors()).toEqual([]);
  });

  it("writes the sheets of the main job alone in 210 kB", async () => {
    const before = excelHost.book.sheets.items.map(({ name }) => name);
    for (const name of MAIN_JOB) excelHost.book.sheets.get(name)?.delete();
    excelHost.requests.clear();
    // A new book knows no owner yet: the Forecast's lower half and Home's middle come with the first import.
    expect(await buildBook({ setup: { ...SETUP, owners: [] } })).toEqual({
      outcome: "built",
      sheets: MAIN_JOB,
    });
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(210_500);
    expect(excelHost.book.sheets.items.map(({ name }) => name).sort()).toEqual(before.sort());
  });
});
