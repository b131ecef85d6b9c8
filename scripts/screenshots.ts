// Makes the README's screenshots: the sample team in the embedded workbook, by clicks as a manager makes them.
import { mkdirSync } from "node:fs";
import { buildPage } from "./page/build-page";
import { openWorkbench, startBrowser, stopBrowser } from "../test/browser/harness";

const FOLDER = "docs/screenshots";
const WAIT = 120_000;

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await buildPage();
  await startBrowser();
  const { page, pane } = await openWorkbench();
  page.setDefaultTimeout(WAIT);
  const shoot = (name: string) => page.screenshot({ path: `${FOLDER}/${name}.png` });
  const paneOnly = (name: string) =>
    page.locator(".pane iframe").screenshot({ path: `${FOLDER}/${name}.png` });
  const press = (name: RegExp | string) => pane.getByRole("button", { name }).first().click();
  const sheet = (name: string) => page.getByText(name, { exact: true }).last().click();
  const tab = (name: string) => pane.getByRole("tab", { name }).click();

  await press(/Try it with a sample team/);
  await press("Check the changes");
  await pane.getByRole("button", { name: /^Apply/ }).waitFor();
  await paneOnly("import");
  await press(/^Apply/);
  await pane.getByRole("button", { name: "Undo" }).waitFor();
  await tab("Today");
  await pane.getByRole("button", { name: "Open the review" }).waitFor();
  await paneOnly("today");
  await sheet("Home");
  // What stands below is about people and private.
  await page.screenshot({ path: `${FOLDER}/home.png`, clip: { x: 0, y: 0, width: 1440, height: 594 } });
  await sheet("KPIs");
  await shoot("kpis");
  await sheet("Forecast");
  await tab("Forecast");
  await pane.getByText("Each rep").waitFor();
  await pane.getByText(/being worked out anew/).waitFor({ state: "hidden" });
  await shoot("forecast");
  await tab("Today");
  await press("Open the review");
  await pane.getByText("Sticks out").waitFor();
  await paneOnly("review");
  await tab("Share");
  await press("See what stays out");
  await pane.getByRole("button", { name: "Make the copy" }).waitFor();
  await paneOnly("share");
  await stopBrowser();
}

void take();
