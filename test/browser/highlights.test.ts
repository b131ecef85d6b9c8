import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";

jest.setTimeout(90_000);
let bench: Workbench;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
}, 180_000);
afterAll(stopBrowser);

/** How many points of the grid are #FF00AA. */
function painted(): Promise<number> {
  return bench.page.evaluate(() => {
    let points = 0;
    for (const canvas of document.querySelectorAll("canvas")) {
      if (canvas.width * canvas.height === 0) continue;
      const image = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height);
      const colors = new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0));
      points += colors.reduce((sum, color) => sum + (color === 0xffaa00ff ? 1 : 0), 0);
    }
    return points;
  });
}

/** Waits until so many points are painted and stay so, and tells how many. */
async function expectPainted(isEnough: (points: number) => boolean): Promise<number> {
  let before = -1;
  for (let round = 0; round < 60; round += 1) {
    const points = await painted();
    if (points === before && isEnough(points)) return points;
    before = points;
    await bench.page.waitForTimeout(250);
  }
  throw new Error(`The grid shows ${await painted()} points of the highlight.`);
}

/** Goes to a cell until so many points are painted there; the grid may still be busy with what was typed. */
async function show(address: string, isEnough: (points: number) => boolean): Promise<void> {
  for (let round = 0; round < 20 && !isEnough(await painted()); round += 1) {
    await bench.select(address);
    await bench.page.waitForTimeout(250);
  }
  await expectPainted(isEnough);
}

describe("a conditional format over thousands of rows", () => {
  test("is right on screen after a scroll and after an edit", async () => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3000");
        range.values = Array.from({ length: 3000 }, (_, index) => [index + 1]);
        const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=$A1>$C$2950";
        format.custom.format.fill.color = "#FF00AA";
        await context.sync();
      }),
    );
    await show("A1500", (points) => points > 10_000);
    await bench.type("C2950", "2900");
    await show("A1500", (points) => points === 0);
    await show("A2950", (points) => points > 10_000);
    await bench.type("C2950", "5000");
    await expectPainted((points) => points === 0);
    await bench.type("A2949", "6000");
    await expectPainted((points) => points > 100 && points < 10_000);
  });
});
