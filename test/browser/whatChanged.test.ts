import { sampleExport } from "../../src/intake/sample/sampleExport";
import { serialOf } from "../../src/kit/serial";
import { axeViolations } from "./axe";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { applyImport, dropExport, paneHand, sheetValues } from "./mainJob";

jest.setTimeout(400_000);

const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });
const MOST_CLICKS = 6;
const LONG = 180_000;

let bench: Workbench;
let hand: ReturnType<typeof paneHand>;

async function start(begin: string): Promise<void> {
  bench = await openWorkbench({ begin });
  bench.page.setDefaultTimeout(LONG);
  hand = paneHand(bench);
}

beforeAll(async () => {
  await startBrowser();
  await start("2026-11-16T08:00:00");
});
afterAll(stopBrowser);

/** The saved book is opened again on the Monday after. */
async function aWeekPasses(): Promise<void> {
  const book = await bench.save();
  expect(bench.errors).toEqual([]);
  await bench.page.context().close();
  await start("2026-11-23T08:00:00");
  await bench.open("book.xlsx", book);
  await hand.see("North team");
}

/** Presses what leads on from the dropped file to what changed; says how many clicks that took. */
async function clicksToChanged(): Promise<number> {
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    await hand.button(name).click();
    clicks++;
  };
  const apply = hand.button(/^Apply/);
  const check = hand.button("Check the changes");
  await check.or(apply).first().waitFor();
  if (await check.isVisible()) await click("Check the changes");
  await apply.waitFor();
  await click(/^Apply/);
  await hand.button("See what changed").waitFor();
  await click("See what changed");
  return clicks;
}

describe("the second Monday", () => {
  it("goes from the dropped export to what changed in at most six clicks", async () => {
    await hand.press(/Try it with a sample team/);
    await applyImport(bench, LONG);
    await aWeekPasses();
    await hand.tab("Import");
    expect(await hand.words()).toContain("Data of Mon 16 Nov");
    const dropped = performance.now();
    await dropExport(bench, "week-2.csv", Buffer.from(sampleExport(2, MONDAY)));
    const clicks = await clicksToChanged();
    await hand.see("adds up");
    const seconds = (performance.now() - dropped) / 1_000;
    process.stdout.write(
      `From the drop to what changed: ${String(clicks)} clicks, ${seconds.toFixed(1)} s\n`,
    );
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await hand.words()).toMatch(/Down \d+ k since Mon 16 Nov/);
    await bench.shoot("what-changed");
    expect(await axeViolations(bench.pane)).toEqual([]);
  });

  it("is walked with the keyboard from its finding on, line by line, to what is compared", async () => {
    const focused = () =>
      bench.pane.evaluate(() => {
        const at = document.activeElement;
        return `${at?.tagName.toLowerCase() ?? ""} ${at?.textContent.slice(0, 7) ?? ""}`;
      });
    const walked = [await focused()];
    for (let step = 0; step < 7; step += 1) {
      await bench.page.keyboard.press("Tab");
      walked.push(await focused());
    }
    expect(walked).toEqual([
      "h1 Down 30",
      "summary Created",
      "summary Raised1",
      "summary Cut1 de",
      "summary Slipped",
      "summary Lost1 d",
      "button See the",
      "select Mon 16 ",
    ]);
  });

  it("says the same as the sheet Forecast", async () => {
    const [[told] = []] = await sheetValues(bench, "Forecast", "V18");
    const [, amount] = /^Down (\d+) k since/.exec(String(told)) ?? [];
    expect(await hand.words()).toContain(`Down ${amount ?? "nothing"} k since`);
  });

  it("leads to the chart on the sheet Forecast", async () => {
    await hand.press("See the chart on the sheet Forecast");
    await bench.expectValues("B17", [["Why it moved"]]);
    await bench.shoot("what-changed-sheet");
  });

  it("opens a line's deals, their history and their row", async () => {
    await bench.pane.locator("summary").filter({ hasText: "Slipped" }).click();
    await hand.press("Its history");
    await hand.see(/first kept/);
    await bench.shoot("what-changed-deals");
    expect(await axeViolations(bench.pane)).toEqual([]);
  });

  it("has raised no error on either Monday", () => {
    expect(bench.errors).toEqual([]);
  });
});
