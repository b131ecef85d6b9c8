// Makes the README's screenshots: the sample team in the embedded workbook, on its second Monday, by clicks as a manager makes them.
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { sampleExport } from "../src/intake/sample/sampleExport";
import { serialOf } from "../src/kit/serial";
import { buildPage } from "./page/build-page";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "../test/browser/harness";
import { applyImport, dropExport, paneHand } from "../test/browser/mainJob";

const FOLDER = "docs/screenshots";
const WAIT = 120_000;
const LAST_MONDAY = serialOf({ year: 2026, month: 11, day: 16 });

const LOCK =
  '<svg width="12" height="14" viewBox="0 0 12 14" fill="none" stroke="currentColor" stroke-width="1.5">' +
  '<rect x="1" y="6" width="10" height="7" rx="1.5"/><path d="M3.5 6V4a2.5 2.5 0 0 1 5 0v2"/></svg>';

/** Draws the lock of private tabs, for a machine that makes pictures has seldom a font with it. */
async function drawLocks(page: Page): Promise<void> {
  await page.evaluate((lock) => {
    for (const tab of document.querySelectorAll("span, div, a")) {
      if (tab.children.length > 0 || !tab.textContent.endsWith(" 🔒")) continue;
      tab.textContent = tab.textContent.replace("🔒", "");
      tab.insertAdjacentHTML("beforeend", lock);
    }
  }, LOCK);
}

/** The pictures, and what is pressed on the way from one to the next. */
function hands(bench: Workbench) {
  const { page } = bench;
  return {
    ...paneHand(bench),
    shoot: async (name: string, height = 900) => {
      await drawLocks(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `${FOLDER}/${name}.png`, clip: { x: 0, y: 0, width: 1440, height } });
    },
    paneOnly: async (name: string) => {
      await page.mouse.move(0, 0);
      await page.locator(".pane iframe").screenshot({ path: `${FOLDER}/${name}.png` });
    },
    sheet: (name: string) => page.getByText(name, { exact: true }).last().click(),
  };
}

async function open(begin: string): Promise<Workbench> {
  const bench = await openWorkbench({ begin });
  bench.page.setDefaultTimeout(WAIT);
  return bench;
}

/** The book after its first import, as the manager saved it. */
async function bookOfLastMonday(): Promise<Uint8Array> {
  const bench = await open("2026-11-16T08:05:00");
  await paneHand(bench).press(/Try it with a sample team/);
  await applyImport(bench, WAIT);
  const book = await bench.save();
  await bench.page.context().close();
  return book;
}

/** This week's export, from its preview to what changed. */
async function takeImport(bench: Workbench): Promise<void> {
  const { paneOnly, press, see, tab, button } = hands(bench);
  await see("North team");
  await tab("Import");
  await dropExport(bench, "week-2.csv", Buffer.from(sampleExport(2, LAST_MONDAY)));
  await button(/^Apply/)
    .or(button("Check the changes"))
    .first()
    .waitFor();
  if (await button("Check the changes").isVisible()) await press("Check the changes");
  await button(/^Apply/).waitFor();
  await paneOnly("import");
  await press(/^Apply/);
  await button("See what changed").waitFor();
  await press("Close this line");
  await press("See what changed");
  await see("adds up");
  await paneOnly("changed");
}

async function takeBook(bench: Workbench): Promise<void> {
  const { shoot, paneOnly, sheet, tab, button, see, press } = hands(bench);
  await tab("Today");
  await see("Worth most now");
  await see(/^\d+\s%$/);
  await paneOnly("today");
  await sheet("Home");
  // What stands below is about people and private.
  await shoot("home", 594);
  await sheet("KPIs");
  await shoot("kpis");
  await sheet("Forecast");
  await tab("Forecast");
  await see("Each rep");
  await bench.pane.getByText(/being worked out anew/).waitFor({ state: "hidden" });
  await shoot("forecast");
  await tab("Inspect");
  await see("The process first");
  await paneOnly("inspect");
  await bench.pane.getByRole("listitem").getByRole("button").first().click();
  await see("Sticks out");
  await paneOnly("review");
  await tab("Share");
  await press("See what stays out");
  await button("Make the copy").waitFor();
  await paneOnly("share");
}

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await buildPage();
  await startBrowser();
  const book = await bookOfLastMonday();
  const bench = await open("2026-11-23T08:05:00");
  await bench.open("North team.xlsx", book);
  await takeImport(bench);
  await takeBook(bench);
  await stopBrowser();
}

void take();
