import { addForecastCharts } from "../conformance/forecastCharts";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";

jest.setTimeout(60_000);
let bench: Workbench;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
  await bench.pane.evaluate(`Excel.run(${addForecastCharts.toString()})`);
  await bench.press("Close the pane");
}, 120_000);
afterAll(stopBrowser);

const chart = (name: string) => bench.page.getByRole("img", { name, exact: true });

async function topOf(name: string): Promise<number> {
  const box = await chart(name).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen`);
  return Math.round(box.y);
}

describe("a chart on the page", () => {
  test("is drawn over its cells: waterfall, odds curve and weeks", async () => {
    await chart("Waterfall").getByText("−355").waitFor();
    await chart("Odds").getByText("Target 6,400 k: 33 %").waitFor();
    await chart("Weeks").getByText("Reps' calls").waitFor();
    await bench.shoot("charts");
  });

  test("is drawn anew when a cell that it shows changes", async () => {
    await bench.type("AA24", "'−400");
    await bench.select("A1");
    await chart("Waterfall").getByText("−400").waitFor();
    expect(await chart("Waterfall").getByText("−355").count()).toBe(0);
  });

  test("moves with the grid when it is scrolled, also with the mouse over the chart", async () => {
    await bench.select("A1");
    const before = await topOf("Odds");
    const { x, y } = (await chart("Odds").boundingBox()) ?? { x: 0, y: 0 };
    await bench.page.mouse.move(x + 50, y + 50);
    await bench.page.mouse.wheel(0, 72);
    await bench.page.waitForFunction(
      (top) => (document.querySelector("svg[aria-label=Odds]")?.getBoundingClientRect().y ?? top) < top - 40,
      before,
    );
    expect(await topOf("Odds")).toBeLessThan(before);
  });

  test("follows a row that comes in above it", async () => {
    await bench.select("A1");
    const before = await topOf("Odds");
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
        await context.sync();
      }),
    );
    await bench.page.waitForFunction(
      (top) => (document.querySelector("svg[aria-label=Odds]")?.getBoundingClientRect().y ?? top) > top + 10,
      before,
    );
    expect(await topOf("Odds")).toBeGreaterThan(before);
  });

  test("says in plain words that the mouse does not move it", async () => {
    await chart("Odds").click();
    await bench.page.getByRole("status").getByText("Charts are drawn here, but not selected").waitFor();
    await bench.press("Close this notice");
  });

  test("is saved, and drawn again from the file", async () => {
    await bench.open("charts.xlsx", await bench.save());
    await chart("Waterfall").getByText("−400").waitFor();
    expect(await bench.page.getByRole("status").count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
