import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../browser/harness";
import { applyImport, dropExport, paneHand, tableBody } from "../browser/mainJob";

jest.setTimeout(400_000);

const DATA = join(__dirname, "../../../shared/data");

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
  afterAll(stopBrowser);

  it("imports 44 deals of HubSpot's, and asks no other host for anything", async () => {
    await openWith("fivetran-hubspot/deal_data.csv");
    await applyImport(bench);
    expect(await tableBody(bench, "Pipeline")).toHaveLength(44);
    expect(bench.strangers).toEqual([]);
  });
});
