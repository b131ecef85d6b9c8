import type { NameClash } from "../../src/excel/building/nameClash";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { saveReview } from "../../src/excel/saveReview";
import { calculated, MONDAY, standingBook, valuesOf } from "./sampleBook";
import { importLines, planOf, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(120_000);

const setup = startingSetup(MONDAY);
let clashes: readonly NameClash[] = [];

/** A sheet, a table and a name of the user's with names that the book wants. */
beforeAll(async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Pipeline");
    sheet.getRange("A1:B2").values = [
      ["Status", "Amount"],
      ["Open", 77],
    ];
    sheet.tables.add("A1:B2", true).name = "Pipeline";
    context.workbook.names.add("Period", sheet.getRange("B2"));
    await context.sync();
  });
});

describe("a workbook whose Pipeline is the user's own", () => {
  it("is asked about, and nothing is built before the answer", async () => {
    const before = wholeWorkbook();
    const build = await excelDesk.buildBook({ setup });
    if (build.outcome !== "clash") throw new Error(JSON.stringify(build));
    clashes = build.clashes;
    expect(clashes.map(({ offer }) => offer)).toEqual(["Pipeline CB", "PipelineCB", "PeriodCB"]);
    expect(wholeWorkbook()).toEqual(before);
  });

  it("gets the book under the offered names, and everything works there", async () => {
    const build = await excelDesk.buildBook({ setup, accepted: clashes });
    expect(build).toMatchObject({ outcome: "built" });
    await importLines(someDeals(6));
    expect(await saveReview(REVIEW, ANSWERS)).toMatchObject({ ok: true });
    const book = await standingBook();
    expect(book).toMatchObject({ standing: "ready", period: setup.period });
    expect(book.deals).toHaveLength(6);
    excelHost.requests.clear();
    expect(await excelDesk.openBook(() => [])).toEqual({ ok: true, value: { kind: "whole", state: book } });
    expect(excelHost.requests.count).toBe(2);
    expect(book.reviews).toHaveLength(1);
  });

  it("shows the book's deals on its Forecast, not the user's table", async () => {
    await calculated();
    const open = (await valuesOf("Forecast", "B7:H9")).map(([owner, , , , , , pipeline]) => [
      owner,
      pipeline,
    ]);
    expect(open).toEqual([
      ["Team", 21_000],
      ["Ana Ruiz", 9_000],
      ["Ben Carter", 12_000],
    ]);
  });

  it("keeps the user's sheet, table and name as they were", async () => {
    expect(await valuesOf("Pipeline", "A1:B2")).toEqual([
      ["Status", "Amount"],
      ["Open", 77],
    ]);
    expect(excelHost.book.names.get("Period")?.formula).toContain("Pipeline!$B$2");
  });

  it("changes only its own deals with the next export", async () => {
    const plan = await planOf([...someDeals(5), { id: "D-6", owner: "Ben Carter", amount: "9000" }]);
    expect(plan.changed).toHaveLength(1);
    expect(await excelDesk.applyImport(plan, MONDAY + 7, {})).not.toHaveProperty("notDrawn");
    await calculated();
    expect((await valuesOf("Forecast", "B9:H9"))[0]?.[6]).toBe(15_000);
  });
});
