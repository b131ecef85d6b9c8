import type { Book } from "../../src/host/book/types";
import { writeXlsx } from "../../src/host/xlsx/write-xlsx";
import { at, closeBooks, openBook, write } from "../host/book/support";
import { copied, partsOf } from "./copiedParts";
import { ooxmlErrors } from "./ooxmlErrors";
import { policy, whole } from "./policies";

afterAll(closeBooks);

function addChart(book: Book): void {
  const sheet = book.sheets.active;
  write(sheet, "A1", [
    ["Step", "Base", "Up"],
    ["14 Sep", 760, 0],
    ["Created", 760, 110],
  ]);
  book.chartsOf(sheet).add("ColumnStacked", { sheet, box: at("A1:C3") }, "Columns");
}

describe("a chart that the embedded workbook wrote", () => {
  test("stays in the leadership copy with its series, and the copy is valid", async () => {
    const book = openBook(() => 0);
    addChart(book);
    const { bytes } = await copied(await writeXlsx(book), policy([whole("Sheet1")]));
    const chart = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("Sheet1!$C$2:$C$3");
    expect(chart).toContain('<c:pt idx="1"><c:v>110</c:v></c:pt>');
    expect(await ooxmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test("keeps a spaced number format and every how many categories have a label", async () => {
    const book = openBook(() => 0);
    addChart(book);
    const sheet = book.sheets.active;
    const [chart] = book.chartsOf(sheet).items;
    if (!chart) throw new Error("no chart was added");
    chart.change({
      valueAxis: { ...chart.facts.valueAxis, numberFormat: "0 %" },
      categoryAxis: { ...chart.facts.categoryAxis, labelSpacing: 4 },
    });
    const { bytes } = await copied(await writeXlsx(book), policy([whole("Sheet1")]));
    const part = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
    expect(part).toContain('<c:numFmt formatCode="0 %"');
    expect(part).toContain('<c:tickLblSkip val="4"/>');
    expect(await ooxmlErrors(bytes)).toEqual([]);
  }, 30_000);
});
