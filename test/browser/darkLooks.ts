import { axeViolations } from "./axe";
import type { Workbench } from "./harness";
import { paneHand } from "./mainJob";

/** How many points of the page lie beside what the pane shows at a width. */
async function beside(bench: Workbench, width: number): Promise<number> {
  await bench.page.addStyleTag({ content: `.pane { width: ${String(width)}px !important; }` });
  return bench.pane.evaluate(() => {
    const page = document.querySelector("main");
    return page === null ? NaN : page.scrollWidth - page.clientWidth;
  });
}

/** The background of each of these as it is drawn. */
function backgrounds({ pane }: Workbench, selector: string): Promise<readonly string[]> {
  return pane.evaluate(
    (places) => [...document.querySelectorAll(places)].map((each) => getComputedStyle(each).backgroundColor),
    selector,
  );
}

/** Whether the pane's own ground is dark. */
export function isDark({ pane }: Workbench): Promise<boolean> {
  return pane.evaluate(() => {
    const shown = document.querySelector(".fui-FluentProvider");
    const [red = "255"] = /\d+/.exec(shown ? getComputedStyle(shown).backgroundColor : "") ?? [];
    return Number(red) < 128;
  });
}

/** Waits until the pane shows the scheme that the system was given. */
async function turn(bench: Workbench, colorScheme: "dark" | "light"): Promise<void> {
  await bench.page.emulateMedia({ colorScheme });
  for (let round = 0; round < 40 && (await isDark(bench)) !== (colorScheme === "dark"); round += 1)
    await bench.page.waitForTimeout(50);
  expect(await isDark(bench)).toBe(colorScheme === "dark");
}

/** Looks at every page of a filled book's pane in dark, and in forced colours. */
export function looksDark(opened: () => Workbench): void {
  let bench: Workbench;
  beforeAll(() => {
    bench = opened();
  });

  it("turns dark while it is open when the system does, light, and dark again", async () => {
    for (const scheme of ["dark", "light", "dark"] as const) await turn(bench, scheme);
  });

  it.each(["Today", "Import", "Inspect", "1:1", "Forecast", "Share"])(
    "has no fault on %s for those who need contrast",
    async (tab) => {
      await paneHand(bench).tab(tab);
      await bench.pane.getByRole("tab", { name: tab, selected: true }).waitFor();
      await bench.shoot(`dark-${tab.toLowerCase().replace(":", "-on-")}`);
      expect(await axeViolations(bench.pane)).toEqual([]);
      for (const width of [640, 400, 320]) expect(await beside(bench, width)).toBe(0);
    },
  );

  it.each(["Find", "Trust", "Setup"])("has no fault on %s either", async (page) => {
    await paneHand(bench).press(page);
    await bench.pane.getByRole("button", { name: page, pressed: true }).waitFor();
    expect(await axeViolations(bench.pane)).toEqual([]);
  });

  it("tells steps and switches apart in forced colours, where backgrounds go", async () => {
    await bench.page.emulateMedia({ forcedColors: "active" });
    await paneHand(bench).tab("Share");
    await bench.pane.getByText("Step 1 of 3").waitFor();
    const [now, waiting] = await backgrounds(bench, "[aria-hidden] > span");
    expect(now).not.toBe(waiting);
    await paneHand(bench).press("Setup");
    await bench.pane.getByRole("switch", { name: /First-90-days/ }).waitFor();
    const [on] = await backgrounds(bench, "[role=switch][aria-checked=true] > :first-child");
    const [off] = await backgrounds(bench, "[role=switch][aria-checked=false] > :first-child");
    expect(on).not.toBe(off);
    expect(await axeViolations(bench.pane)).toEqual([]);
  });
}
