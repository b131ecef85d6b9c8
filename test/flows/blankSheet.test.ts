import { removeBlankSheet } from "../../src/entry/book/removeBlankSheet";
import { buildSmallBook } from "./smallBook";

jest.setTimeout(60_000);

const tabs = (): readonly string[] => excelHost.book.sheets.items.map(({ name }) => name);

beforeAll(buildSmallBook);

describe("the sheet that a new workbook came with", () => {
  it("stays while something stands on it", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["mine"]];
      await context.sync();
    });
    await removeBlankSheet("Sheet1");
    expect(tabs()).toContain("Sheet1");
  });

  it("goes when it holds nothing, and the book opens at its first sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").clear();
      await context.sync();
    });
    await removeBlankSheet("Sheet1");
    expect(tabs()).not.toContain("Sheet1");
    expect(excelHost.book.sheets.active.name).toBe(tabs()[0]);
  });
});
