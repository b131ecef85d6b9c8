import { axeViolations } from "./axe";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { applyImport, paneHand } from "./mainJob";

jest.setTimeout(300_000);
let bench: Workbench;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench({ colorScheme: "dark" });
  bench.page.setDefaultTimeout(30_000);
  await paneHand(bench).press(/Try it with a sample team/);
  await applyImport(bench);
});
afterAll(stopBrowser);

/** How many points of the page lie beside what the pane shows at a width. */
async function beside(width: number): Promise<number> {
  await bench.page.addStyleTag({ content: `.pane { width: ${String(width)}px !important; }` });
  return bench.pane.evaluate(() => {
    const page = document.querySelector("main");
    return page === null ? NaN : page.scrollWidth - page.clientWidth;
  });
}

/** The background of each of these as it is drawn. */
function backgrounds(selector: string): Promise<readonly string[]> {
  return bench.pane.evaluate(
    (places) => [...document.querySelectorAll(places)].map((each) => getComputedStyle(each).backgroundColor),
    selector,
  );
}

describe("the pane in dark", () => {
  it.each(["Today", "Import", "Inspect", "1:1", "Forecast", "Share"])(
    "has no fault on %s for those who need contrast",
    async (tab) => {
      await paneHand(bench).tab(tab);
      await bench.pane.getByRole("tab", { name: tab, selected: true }).waitFor();
      await bench.shoot(`dark-${tab.toLowerCase().replace(":", "-on-")}`);
      expect(await axeViolations(bench.pane)).toEqual([]);
      for (const width of [640, 400, 320]) expect(await beside(width)).toBe(0);
    },
  );

  it("turns light while it is open when the system does, and dark again", async () => {
    const isDark = () =>
      bench.pane.evaluate(() => {
        const shown = document.querySelector(".fui-FluentProvider");
        const [red = "255"] = /\d+/.exec(shown ? getComputedStyle(shown).backgroundColor : "") ?? [];
        return Number(red) < 128;
      });
    expect(await isDark()).toBe(true);
    await bench.page.emulateMedia({ colorScheme: "light" });
    for (let round = 0; round < 40 && (await isDark()); round += 1) await bench.page.waitForTimeout(50);
    expect(await isDark()).toBe(false);
    await bench.page.emulateMedia({ colorScheme: "dark" });
    for (let round = 0; round < 40 && !(await isDark()); round += 1) await bench.page.waitForTimeout(50);
    expect(await isDark()).toBe(true);
  });

  it.each(["Find", "Trust", "Setup"])("has no fault on %s either", async (page) => {
    await paneHand(bench).press(page);
    await bench.pane.getByRole("button", { name: page, pressed: true }).waitFor();
    expect(await axeViolations(bench.pane)).toEqual([]);
  });

  it("tells steps and switches apart in forced colours, where backgrounds go", async () => {
    await bench.page.emulateMedia({ forcedColors: "active" });
    await paneHand(bench).tab("Share");
    await bench.pane.getByText("Step 1 of 3").waitFor();
    const [now, waiting] = await backgrounds("[aria-hidden] > span");
    expect(now).not.toBe(waiting);
    await paneHand(bench).press("Setup");
    await paneHand(bench).press("Later");
    await bench.pane.getByRole("switch", { name: /First-90-days/ }).waitFor();
    const [on] = await backgrounds("[role=switch][aria-checked=true] > :first-child");
    const [off] = await backgrounds("[role=switch][aria-checked=false] > :first-child");
    expect(on).not.toBe(off);
    expect(await axeViolations(bench.pane)).toEqual([]);
  });
});
