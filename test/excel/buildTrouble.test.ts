/** @excelApi 1.13 */
import { buildBook } from "../../src/excel/buildBook";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { SETUP } from "../schema/excelTexts";
import { wholeWorkbook } from "./wholeWorkbook";

jest.setTimeout(60_000);

const ALL_SHEETS = bookPlan(SETUP).sheets.map(({ name }) => name);

/** A user's own workbook: a sheet with a table, a formula, a name, a format, and a sheet that is protected. */
async function userWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").formulas = [
      ["City", "Visits"],
      ["Oslo", 3],
      ["Bern", "=B2*2"],
    ];
    sheet.tables.add("A1:B3", true).name = "Visits";
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    names.add("HomeTown", sheet.getRange("A2"));
    const locked = worksheets.add("Locked");
    locked.getRange("A1").values = [["keep"]];
    locked.protection.protect();
    await context.sync();
  });
}

/** Takes down whatever the tests have built. */
async function clearBook(): Promise<void> {
  excelHost.faults.clear();
  for (const sheet of excelHost.book.sheets.items) if (ALL_SHEETS.includes(sheet.name)) sheet.delete();
  for (const name of [...excelHost.book.names.items]) if (name.name !== "HomeTown") name.delete();
}

beforeAll(userWorkbook);
afterEach(clearBook);

describe("a build beside the user's own sheets", () => {
  it("touches none of them, protected ones neither", async () => {
    const before = wholeWorkbook() as { sheets: object[] };
    expect(await buildBook({ setup: SETUP })).toMatchObject({ outcome: "built" });
    const after = wholeWorkbook() as { sheets: object[] };
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  });
});

describe("a build that Excel refuses", () => {
  it.each([1, 2])("leaves the workbook as before when request %i fails", async (request) => {
    const before = wholeWorkbook();
    excelHost.faults.failRequest(request);
    expect(await buildBook({ setup: SETUP })).toMatchObject({
      outcome: "refused",
      fault: { code: "GeneralException" },
      leftover: { sheets: [], names: [] },
    });
    expect(wholeWorkbook()).toEqual(before);
  });

  it.each([1, 2])("leaves the workbook as before when the answer to request %i is lost", async (request) => {
    const before = wholeWorkbook();
    excelHost.faults.dropConnection(request);
    expect(await buildBook({ setup: SETUP })).toMatchObject({
      outcome: "refused",
      leftover: { sheets: [], names: [] },
    });
    expect(wholeWorkbook()).toEqual(before);
  });

  it("takes down what it has put up where a co-author's sheet came in between, and asks for another name", async () => {
    excelHost.faults.betweenSyncs(2, ({ sheets }) => void sheets.add("KPIs"));
    expect(await buildBook({ setup: SETUP })).toMatchObject({
      outcome: "clash",
      clashes: [{ kind: "sheet", name: "KPIs" }],
    });
    expect(excelHost.book.sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Locked", "KPIs"]);
  });

  it.each([3, 4])("says what stands when request %i, which takes down, fails too", async (request) => {
    excelHost.faults.dropConnection(2);
    excelHost.faults.failRequest(request);
    expect(await buildBook({ setup: SETUP })).toMatchObject({
      outcome: "refused",
      leftover: { sheets: ALL_SHEETS },
    });
    expect(excelHost.book.sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Locked", ...ALL_SHEETS]);
  });

  it("says that nobody can tell what stands when Excel does not answer any more", async () => {
    for (const request of [2, 3, 4, 5]) excelHost.faults.failRequest(request);
    expect(await buildBook({ setup: SETUP })).toMatchObject({ outcome: "refused", leftover: null });
  });

  it("asks to finish the cell first while the user is typing in one", async () => {
    excelHost.faults.setCellEditMode(true);
    expect(await buildBook({ setup: SETUP })).toMatchObject({
      outcome: "refused",
      fault: { kind: "editing" },
    });
  });
});

describe("a name of the book that the user has given to something else", () => {
  it("is asked about, with another name on offer, and nothing is built", async () => {
    const own = excelHost.book.sheets.add("pipeline");
    const before = wholeWorkbook();
    expect(await buildBook({ setup: SETUP })).toEqual({
      outcome: "clash",
      clashes: [{ kind: "sheet", name: "Pipeline", offer: "Pipeline CB" }],
    });
    expect(wholeWorkbook()).toEqual(before);
    own.delete();
  });

  it("stays the user's when the offers are accepted, and every formula follows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Forecast");
      sheet.getRange("A1:A2").values = [["Mine"], ["kept"]];
      sheet.tables.add("A1:A2", true).name = "Pipeline";
      context.workbook.names.add("Period", sheet.getRange("A2"));
      await context.sync();
    });
    const asked = await buildBook({ setup: SETUP });
    expect(asked).toEqual({
      outcome: "clash",
      clashes: [
        { kind: "sheet", name: "Forecast", offer: "Forecast CB" },
        { kind: "table", name: "Pipeline", offer: "PipelineCB" },
        { kind: "name", name: "Period", offer: "PeriodCB" },
      ],
    });
    const accepted = asked.outcome === "clash" ? asked.clashes : [];
    expect(await buildBook({ setup: SETUP, accepted })).toMatchObject({ outcome: "built" });
    await excelHost.book.settle();
    const forecast = excelHost.book.sheets.get("Forecast CB");
    const team = { row: 6, column: 3, rows: 1, columns: 1 };
    expect(String(forecast?.cells.formulas(team)[0]?.[0])).toContain("SUMIFS(PipelineCB[Amount]");
    expect(forecast?.cells.values(team)).toEqual([[0]]);
    expect(excelHost.book.names.get("PeriodCB")?.formula).toBe("='Forecast CB'!$C$3");
    expect(
      excelHost.book.sheets.get("Forecast")?.cells.values({ row: 0, column: 0, rows: 2, columns: 1 }),
    ).toEqual([["Mine"], ["kept"]]);
    expect(await buildBook({ setup: SETUP, accepted })).toEqual({ outcome: "standing" });
    forecast?.delete();
  });
});
