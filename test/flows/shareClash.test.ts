import { copyOf } from "../../src/entry/book/copyOf";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { MONDAY } from "./sampleBook";
import { importLines, someDeals } from "./smallBook";

jest.setTimeout(120_000);

const OWN = ["QzMyForecastHush", "QzMyDealHush"];

/** A page and a table of the user's own, called as the book would call its own. */
async function userSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Forecast").getRange("A1").values = [["QzMyForecastHush"]];
    const deals = worksheets.add("Pipeline");
    deals.getRange("A1:B2").values = [
      ["Deal", "Amount"],
      ["QzMyDealHush", 1],
    ];
    deals.tables.add("A1:B2", true).name = "Pipeline";
    await context.sync();
  });
}

describe("the leadership copy of a book that stands under offered names", () => {
  it("has the book's own deals, and nothing of the user's sheets with the book's names", async () => {
    await userSheets();
    const setup = startingSetup(MONDAY);
    const asked = await excelDesk.buildBook({ setup });
    const accepted = asked.outcome === "clash" ? asked.clashes : [];
    expect(accepted.map(({ name }) => name)).toEqual(["Pipeline", "Forecast", "Pipeline"]);
    expect(await excelDesk.buildBook({ setup, accepted })).toMatchObject({ outcome: "built" });
    await importLines(someDeals(4));
    const book = Uint8Array.from(await excelHost.save());
    expect(leaksIn(book, OWN)).toEqual(OWN);
    const { bytes } = await copyOf(book, MONDAY);
    expect(leaksIn(bytes, OWN)).toEqual([]);
    expect(leaksIn(bytes, ["Deal D-1", "Ana Ruiz"])).toEqual(["Deal D-1", "Ana Ruiz"]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});
