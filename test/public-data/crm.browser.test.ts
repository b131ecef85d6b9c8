import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../browser/harness";
import { applyImport, dropExport, paneHand, tableBody } from "../browser/mainJob";

jest.setTimeout(400_000);

const DATA = join(__dirname, "../../../shared/data");
const AMOUNT = 9;
const STATUS = 6;

let bench: Workbench;

/** Opens a new workbook and drops a public export on its pane. */
async function openWith(file: string): Promise<void> {
  bench = await openWorkbench();
  bench.page.setDefaultTimeout(60_000);
  await paneHand(bench).tab("Import");
  await dropExport(bench, file.split("/").at(-1) ?? file, readFileSync(join(DATA, file)));
}

describe("a public CRM export dropped on the pane", () => {
  beforeAll(() => startBrowser());
  // 8,800 rows that nobody looks at any more are still drawn
  afterEach(() => bench.page.context().close());
  afterAll(stopBrowser);

  it("imports 8,800 deals of the Maven export, blank amounts blank", async () => {
    await openWith("maven/sales_pipeline.csv");
    await applyImport(bench);
    const deals = await tableBody(bench, "Pipeline");
    expect(deals).toHaveLength(8_800);
    const amounts = (status: string) =>
      deals.filter((row) => row[STATUS] === status).map((row) => row[AMOUNT]);
    expect(amounts("Won").reduce<number>((sum, amount) => sum + Number(amount), 0)).toBe(10_005_534);
    expect(new Set(amounts("Open"))).toEqual(new Set([""]));
    await bench.shoot("maven");
    await bench.type("AJ8", '=SUMIFS(Pipeline[Amount],Pipeline[Status],"Won")');
    await bench.expectValues("AJ8", [[10_005_534]]);
    expect(bench.strangers).toEqual([]);
  });

  it("imports 44 deals of HubSpot's", async () => {
    await openWith("fivetran-hubspot/deal_data.csv");
    await applyImport(bench);
    expect(await tableBody(bench, "Pipeline")).toHaveLength(44);
  });
});
