/**
 * @excelApi 1.13
 */
describe("the host of Excel LTSC 2021", () => {
  test("advertises ExcelApi 1.13 and not 1.14", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  });

  test("still runs what 1.13 knows", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Old");
      sheet.getRange("A1").formulas = [["=1+1"]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2]]);
  });
});
