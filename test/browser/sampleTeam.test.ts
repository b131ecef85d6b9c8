import { readFile } from "node:fs/promises";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { axeViolations } from "./axe";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";
import { leftWithoutAddin } from "./leftWithoutAddin";
import { paneHand, sheetValues, showSheet, tableBody } from "./mainJob";
import { readXlsxSheets } from "./saved";

jest.setTimeout(300_000);
let bench: Workbench;
let hand: ReturnType<typeof paneHand>;
let saved: Uint8Array;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
  bench.page.setDefaultTimeout(30_000);
  hand = paneHand(bench);
});
afterAll(stopBrowser);

/** What axe finds on the page that the pane shows now, and a picture of it. */
async function look(name: string): Promise<void> {
  await bench.shoot(name);
  expect(await axeViolations(bench.pane)).toEqual([]);
}

function keys(pressed: string): Promise<void> {
  return bench.page.keyboard.press(pressed);
}

/** More stops than any page has. */
const MOST_STOPS = 80;

/** Presses Tab until the focus is on what says so. */
async function tabTo(words: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await keys("Tab");
    const said = await bench.pane.evaluate(() => document.activeElement?.textContent ?? "");
    if (words.test(said.trim())) return;
  }
  throw new Error(`Tab does not come to ${words}`);
}

/** The sheet that is looked at. */
function shownSheet(): Promise<string> {
  return bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    }),
  );
}

describe("the main job on the sample team", () => {
  it("says on each page that lives on deals how to begin", async () => {
    await look("start");
    for (const tab of ["Inspect", "1:1", "Forecast", "Share"]) {
      await hand.tab(tab);
      await hand.see("It begins with your CRM export");
    }
    await look("share-without-deals");
    await hand.tab("Today");
  });

  it("imports an export by clicks, with a preview first [S0-27]", async () => {
    await hand.press(/Try it with a sample team/);
    await hand.see("20 columns matched");
    await look("import-columns");
    await hand.press("Check the changes");
    await hand.see(/543 rows read: 541 go in, 2 are refused/);
    await look("import-preview");
    await hand.choose(/refused/);
    await hand.see(/Close date is “after the budget round”, not a date/);
    await hand.press(/^Apply/);
    await hand.button("Undo").waitFor({ timeout: 60_000 });
    await look("import-done");
    expect(await tableBody(bench, "Pipeline")).toHaveLength(541);
  });

  it("says the odds in the pane as on the Forecast", async () => {
    await hand.tab("Forecast");
    await hand.see("Each rep");
    await hand.see(/^\d+\s%$/);
    await look("forecast");
    const [[odds] = []] = await sheetValues(bench, "Forecast", "N6");
    expect(await hand.words()).toContain(`${Math.round(Number(odds) * 100)} %`);
  });

  it("keeps what the manager types beside the book, formulas included", async () => {
    await showSheet(bench, "Forecast");
    await bench.type("AJ8", "=ROWS(Pipeline)");
    await bench.expectValues("AJ8", [[541]]);
    await bench.type("AJ9", "=CONTROLBOOK.PERIOD(DATE(2026,11,16))");
    await bench.expectValues("AJ9", [["FY26 Q4"]]);
  });

  it("says what to do now, each with its deals", async () => {
    await hand.tab("Today");
    await hand.see(/past their close date/);
    await look("today");
    await hand.press(/^\d+ deals are past their close date/);
    await look("today-past-close");
  });

  it("holds a Yes back until it has evidence, saves the review, and shows it again", async () => {
    const before = await tableBody(bench, "Pipeline");
    await hand.tab("Today");
    await hand.press("Open the review");
    await hand.type(/doing on it now/, "Pilot runs at two plants");
    await hand.choose("Yes");
    await hand.see("A Yes needs one line of evidence");
    await hand.type("How do we know?", "The finance lead's mail of 12 Nov: 40 k a month");
    await look("review");
    const shown = await shownSheet();
    await hand.press("Save review");
    await hand.see(/^Saved/);
    expect(await shownSheet()).toBe(shown);
    expect(await tableBody(bench, "Reviews")).toHaveLength(1);
    expect(await tableBody(bench, "Answers")).toHaveLength(10);
    const stored = (rows: unknown[][]) => rows.map((row) => row.slice(0, 25));
    expect(stored(await tableBody(bench, "Pipeline"))).toEqual(stored(before));
    await hand.tab("Inspect");
    await look("inspect");
  });

  it("tries other chances without a write to the book", async () => {
    const whole = async () => [await tableBody(bench, "Pipeline"), await tableBody(bench, "Actions")];
    const before = await whole();
    await hand.tab("Forecast");
    await hand.choose("What if");
    await hand.see(/A trial\. Nothing on this page is written/);
    await bench.pane.getByRole("slider").first().focus();
    for (const key of ["Home", "ArrowRight"]) await keys(key);
    await hand.see(/^odds, book \d+/);
    await look("forecast-what-if");
    await hand.press("Reset");
    expect(await whole()).toEqual(before);
    await hand.choose("Reps");
    await bench.pane.getByRole("table").getByRole("button").first().click();
    await hand.see("Calls of this period");
    await look("forecast-rep");
    await hand.tab("Forecast");
    await hand.press(/^Accuracy/);
    await hand.see(/^Needs one closed period/);
    await look("accuracy");
  });

  it("makes the tabs that come with their first use by a click in Setup", async () => {
    await hand.press("Setup");
    await look("setup-steps");
    await hand.press("Later");
    await hand.press(/^Periods and targets/);
    await look("setup");
    await hand.press(/How it is computed/);
    await hand.see("Made on tab “How it is computed”.");
    await look("computed");
    await hand.press(/Leadership brief/);
    await hand.see("Made on tab “Leadership brief”.");
    await look("brief");
    expect(await sheetValues(bench, "Leadership brief", "A6")).toEqual([[expect.stringMatching(/ k$/)]]);
  });

  it("inserts a function by the keyboard alone, with its answer first, and takes it back by Undo", async () => {
    await hand.button("Setup").focus();
    await keys("Enter");
    await tabTo(/^Functions/);
    await keys("Enter");
    await hand.see("Will we make the number?");
    await tabTo(/^ODDS/);
    await keys("Enter");
    await hand.see("Fills ODDS!A1, which is free.");
    await look("function");
    await keys("Control+Enter");
    await hand.see("ODDS stands at ODDS!A1.");
    await bench.expectValues("A1", await sheetValues(bench, "Forecast", "N6"));
    await keys("Escape");
    await hand.see("Why did it move?");
    await look("functions");
    await hand.press("Undo");
    await hand.see("The formula and its sheet ODDS are gone again.");
  });

  it("makes a leadership copy in which nothing private is left", async () => {
    await hand.tab("Share");
    await hand.press("See what stays out");
    await hand.button("Make the copy").waitFor();
    await look("share-check");
    await hand.press("Make the copy");
    await hand.button(/Save the copy/).waitFor();
    await look("share-copy");
    const [saved] = await Promise.all([bench.page.waitForEvent("download"), hand.press(/Save the copy/)]);
    const copy = new Uint8Array(await readFile(await saved.path()));
    expect(await ooxmlErrors(copy)).toEqual([]);
    const sheets = readXlsxSheets(copy);
    expect(JSON.stringify(sheets)).not.toContain("Pilot runs");
    expect(JSON.stringify(sheets)).not.toContain("finance lead's mail");
  });

  it("saves the book as a valid file", async () => {
    saved = await bench.save();
    expect(await ooxmlErrors(saved)).toEqual([]);
  });

  it("enters its functions again at one click where the file went through an Excel without the add-in", async () => {
    await bench.open("left.xlsx", leftWithoutAddin(saved));
    await showSheet(bench, "Forecast");
    await bench.expectValues("AJ8:AJ9", [[541], ["#NAME?"]]);
    await hand.press("Trust");
    await hand.see(/3 formulas show #NAME\? on Forecast/);
    await look("trust-functions");
    await hand.press(/^Mend$/);
    await hand.see("1 thing mended.");
    await bench.expectValues("AJ9", [["FY26 Q4"]]);
  });

  it("asked no host but its own page's, and no page reported an error", () => {
    expect(bench.strangers).toEqual([]);
    expect(bench.errors).toEqual([]);
  });

  it("keeps nothing in the browser beyond what office.js itself notes", async () => {
    const keys = await bench.pane.evaluate(() => Object.keys(localStorage));
    expect(keys.filter((key) => !/^Office API client|^Office/i.test(key))).toEqual([]);
  });
});
