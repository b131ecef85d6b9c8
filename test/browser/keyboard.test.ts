import type { Locator } from "playwright-core";
import { axeViolations } from "./axe";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { applyImport, paneHand, sheetValues, showSheet, tableBody } from "./mainJob";

jest.setTimeout(300_000);
let bench: Workbench;
let hand: ReturnType<typeof paneHand>;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
  bench.page.setDefaultTimeout(30_000);
  hand = paneHand(bench);
  await hand.press(/Try it with a sample team/);
  await applyImport(bench);
});
afterAll(stopBrowser);

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await bench.page.keyboard.press(key);
}

function write(words: string): Promise<void> {
  return bench.page.keyboard.type(words);
}

/** Something of the pane by its role and the name that is heard. */
function heard(role: Parameters<Workbench["pane"]["getByRole"]>[0], name: string | RegExp): Locator {
  return bench.pane.getByRole(role, { name }).first();
}

/** More stops than any page has. */
const MOST_STOPS = 60;

/** Presses Tab, or Shift and Tab, until the focus is there. */
async function tabTo(place: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await place.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await keys(key);
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${String(place)}`);
}

/** From the grid by F6 into the pane, where the reader was last, and back up to its tabs, of which the arrows choose. */
async function goToTab(name: string): Promise<void> {
  await bench.select("A1");
  await keys("F6", "F6");
  await tabTo(bench.pane.getByRole("tab", { selected: true }), "Shift+Tab");
  const tab = heard("tab", name);
  while ((await tab.getAttribute("aria-selected")) !== "true") await keys("ArrowRight");
}

async function expectFocusOn(place: Locator): Promise<void> {
  await place.waitFor();
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
}

/** What axe finds on the page that the pane shows now, and a picture of it. */
async function look(name: string): Promise<void> {
  await bench.shoot(`keyboard-${name}`);
  expect(await axeViolations(bench.pane)).toEqual([]);
}

describe("a deal review by the keyboard alone", () => {
  it("opens from the deal's row on the sheet, with the focus on the deal's name", async () => {
    await showSheet(bench, "Pipeline");
    const named = await sheetValues(bench, "Pipeline", "B6:AF400");
    const at = named.findIndex((row) => row.includes("Open"));
    await goToTab("Inspect");
    await bench.select(`B${at + 6}`);
    await keys("F6", "F6");
    await tabTo(heard("button", /^Open /));
    await look("inspect");
    await keys("Enter");
    await expectFocusOn(bench.pane.getByRole("heading", { level: 1 }));
  });

  it("takes an answer by its letter, goes on to the evidence and saves", async () => {
    await tabTo(heard("textbox", /doing on it now/));
    await write("Pilot runs at two plants");
    await tabTo(heard("radio", "Unknown"));
    await keys("y");
    await hand.see("A Yes needs one line of evidence");
    await look("review-no-evidence");
    await expectFocusOn(heard("textbox", /^How do we know/));
    await write("Mail of 12 Nov: 40 k a month");
    await keys("Control+Enter");
    await hand.see(/^Saved/);
    await look("review-saved");
    expect(await tableBody(bench, "Reviews")).toHaveLength(1);
  });

  it("leads on to the next deal and saves with one field filled", async () => {
    await tabTo(heard("button", /^Next: /));
    await keys("Enter");
    await tabTo(heard("textbox", /plan to win/));
    await write("Through the plant manager");
    await keys("Control+Enter");
    await hand.see(/^Saved/);
    expect(await tableBody(bench, "Reviews")).toHaveLength(2);
  });
});

describe("a one-on-one by the keyboard alone", () => {
  it("goes from the person to a talk that is kept, with its next step among the actions [S0-23]", async () => {
    await goToTab("1:1");
    await look("one-on-one-who");
    await tabTo(heard("button", /^Finn O’Hara/));
    await keys("Enter");
    await expectFocusOn(heard("heading", "Finn O’Hara"));
    await tabTo(heard("checkbox", /Second demo system/));
    await keys("Space");
    await tabTo(heard("textbox", "Finn will"));
    await write("Meet the budget holder");
    await look("one-on-one");
    await keys("Control+Enter");
    await hand.see(/1:1 with Finn kept/);
    expect(JSON.stringify(await tableBody(bench, "Actions"))).toContain("Meet the budget holder");
  });
});

describe("the forecast call by the keyboard alone", () => {
  it("changes its step by the arrows and keeps the focus on the choice", async () => {
    await goToTab("Forecast");
    await hand.see("Each rep");
    await look("forecast-reps");
    await tabTo(heard("radio", "Reps"));
    await keys("ArrowRight");
    await hand.see("Which deals are in?");
    await expectFocusOn(heard("radio", "Deals"));
  });

  it("judges deals In and Out, and leads on from a list that grows", async () => {
    const judged = (name: string) => heard("radio", name);
    await tabTo(judged("not judged"));
    await keys("ArrowRight");
    await hand.see("1 of 20 judged");
    await expectFocusOn(judged("In"));
    await keys("ArrowRight");
    await expectFocusOn(judged("Out"));
    await look("forecast-deals");
    await tabTo(heard("button", /^Show 14 more deals/));
    await keys("Enter");
    await expectFocusOn(bench.pane.getByRole("listitem").nth(6).getByRole("button"));
  });

  it("takes a call as it is said, asks why, and submits it", async () => {
    await tabTo(heard("button", "Make the call"));
    await keys("Enter");
    await expectFocusOn(heard("heading", /^Your call/));
    await tabTo(heard("textbox", /^Call/));
    await write("2,25 M");
    await tabTo(heard("textbox", /^Why is it not the roll-up/));
    await look("forecast-call");
    await write("The two pilots sign in December");
    await tabTo(heard("button", "Submit call"));
    await keys("Enter");
    await hand.see(/^Call of 2\.25\sM kept/);
    expect(JSON.stringify(await tableBody(bench, "Calls"))).toContain("The two pilots sign in December");
  });
});

describe("Share by the keyboard alone", () => {
  it("goes from the choice over the check to a copy that is saved, with the focus on each step's heading", async () => {
    await goToTab("Share");
    await tabTo(heard("textbox", "Deal to leave out"));
    await write("phase 2");
    await tabTo(heard("button", /^Leave out Line monitoring/));
    await keys("Enter");
    await expectFocusOn(heard("textbox", "Deal to leave out"));
    await look("share-choose");
    await keys("Control+Enter");
    await expectFocusOn(heard("heading", "What will not be in the copy"));
    await hand.see("Left out by you");
    await look("share-check");
    await keys("Control+Enter");
    await expectFocusOn(heard("heading", "The copy is ready"));
    await look("share-done");
    const [saved] = await Promise.all([bench.page.waitForEvent("download"), keys("Control+Enter")]);
    expect(saved.suggestedFilename()).toBe("Leadership copy 2026-11-16.xlsx");
  });
});

describe("Setup by the keyboard alone", () => {
  it("is reached from the grid, ends its steps, and keeps a target and a limit that are typed", async () => {
    await bench.select("A1");
    await keys("F6", "F6");
    await tabTo(heard("button", "Setup"), "Shift+Tab");
    await keys("Enter");
    await expectFocusOn(bench.pane.getByRole("heading", { level: 1 }));
    await keys("Control+Enter");
    await hand.see("Your book is set up");
    await tabTo(heard("button", "All settings"));
    await keys("Enter");
    await tabTo(heard("button", /^Periods and targets/));
    await keys("Enter");
    await tabTo(heard("textbox", /^Target of/));
    await keys("Control+a");
    await write("6,6 M");
    await look("setup-periods");
    await keys("Control+Enter");
    await hand.see(/^Target of .* is 6\.60\sM\./);
    await tabTo(heard("button", /^Limits/));
    await keys("Enter");
    await tabTo(heard("textbox", "Joint deals"));
    await keys("Control+a");
    await write("4");
    await tabTo(heard("button", "Keep the limit"));
    await keys("Enter");
    await hand.see("Joint deals kept.");
    const limits = await tableBody(bench, "Limits");
    expect(limits.find(([name]) => name === "Joint deals")?.[1]).toBe(4);
    expect(JSON.stringify(await tableBody(bench, "Periods"))).toContain("6600000");
  });
});
