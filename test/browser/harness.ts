import { existsSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { serveBuilt, type BuiltPage } from "../../scripts/page/serve-built";
import { launchChromium } from "./chromium";

const ROOT = resolve(__dirname, "../..");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SHOTS = join(ROOT, "artifacts/screenshots");

/** Brings a text into the cell that the keyboard is in. */
type Write = (text: string) => Promise<void>;

/** The embedded workbook in a real browser, driven as a user drives it. */
export interface Workbench {
  readonly page: Page;
  /** The add-in's own window; a new one after another workbook is opened. */
  readonly pane: Frame;
  /** Addresses outside the page's own host that something asked for; must stay empty. */
  readonly strangers: readonly string[];
  /** Errors that the page or the pane reported. */
  readonly errors: readonly string[];
  /** Selects a cell through the name box and leaves the keyboard in the grid. */
  select(address: string): Promise<void>;
  /** Types into a cell with the keyboard, or as `write` does, and presses Enter. */
  type(address: string, text: string, write?: Write): Promise<void>;
  /** What the add-in reads on the active sheet, through Office.js. */
  values(address: string): Promise<unknown[][]>;
  /** Waits until the add-in reads these values. */
  expectValues(address: string, wanted: unknown[][]): Promise<void>;
  /** Presses a button of the page: one of the ribbon, or the pane's cross. */
  press(button: string): Promise<void>;
  /** Presses Save and gives the file's bytes. */
  save(): Promise<Uint8Array>;
  /** Hands a file to Open and waits for the add-in in the workbook that opens. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Hands a file to Open, whatever becomes of it. */
  offer(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes a picture of the page into artifacts/screenshots, where the run was asked for pictures by SHOTS=1. */
  shoot(name: string): Promise<void>;
}

interface Running {
  readonly browser: Browser;
  readonly server: BuiltPage;
}

let running: Running | null = null;

/** Serves the built page with the built add-in, and the files of another folder beside it, and starts the browser: once for all tests of a file. */
export async function startBrowser(beside?: string): Promise<void> {
  if (!existsSync(join(ROOT, "dist/taskpane.html")))
    throw new Error("dist/ is missing: run npm run build first");
  running = { browser: await launchChromium(), server: await serveBuilt(beside) };
}

/** Ends what `startBrowser` started. */
export async function stopBrowser(): Promise<void> {
  await running?.browser.close();
  await running?.server.close();
  running = null;
}

/** The moment at which browser tests begin, so that the sample team is the same on every run. */
const BEGIN = "2026-11-16T08:05:00";

/** Sets a page's calendar; time goes on from there. A fake clock would also fake what browsers measure of themselves. */
function setCalendar(begin: string): void {
  const RealDate = Date;
  const ahead = new RealDate(begin).getTime() - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [RealDate.now() + ahead] : parts) as [number]));
    }
    static override now(): number {
      return RealDate.now() + ahead;
    }
  } as DateConstructor;
}

interface WorkbenchOptions {
  readonly colorScheme?: "light" | "dark";
  /** When the page's calendar begins, as an ISO day and time. */
  readonly begin?: string;
}

/** Opens the page in a fresh browser profile and waits for the add-in. */
export async function openWorkbench({
  colorScheme = "light",
  begin = BEGIN,
}: WorkbenchOptions = {}): Promise<Workbench> {
  if (!running) throw new Error("call startBrowser first");
  const context = await running.browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    colorScheme,
  });
  await context.addInitScript(setCalendar, begin);
  const page = await context.newPage();
  const strangers = watchStrangers(context, running.server.url);
  const errors = watchErrors(page);
  await page.goto(running.server.url);
  let pane = await paneOf(page);
  const acts = pageActs(page);
  return {
    page,
    get pane() {
      return pane;
    },
    strangers,
    errors,
    ...gridActs(page, () => pane),
    ...acts,
    open: async (name, bytes) => {
      const before = await page.locator(".pane iframe").getAttribute("name");
      await acts.offer(name, bytes);
      await page.waitForFunction((old) => {
        const frame = document.querySelector(".pane iframe");
        return frame !== null && frame.getAttribute("name") !== old;
      }, before);
      pane = await paneOf(page);
    },
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(".pane iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no window");
  await frame.waitForURL(/taskpane\.html$/);
  await frame.waitForFunction(() => "Excel" in window && "Office" in window);
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

function watchStrangers(context: BrowserContext, url: string): string[] {
  const strangers: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(url).origin) strangers.push(request.url());
  });
  return strangers;
}

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

function gridActs(page: Page, pane: () => Frame) {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  async function select(address: string): Promise<void> {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-u-comp") === "editor");
  }
  const read = (address: string, what: "values" | "formulas") =>
    pane().evaluate(
      ([at, kind]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
          range.load(kind);
          await context.sync();
          return range[kind] as unknown[][];
        }),
      [address, what] as const,
    );
  const byKeys: Write = (text) => page.keyboard.type(text);
  /** A write of the add-in can end an edit while it is typed, as it can for a person, who then types again. */
  async function type(address: string, text: string, write: Write = byKeys): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      await select(address);
      await write(text);
      await page.keyboard.press("Enter");
      if ((await read(address, "formulas"))[0]?.[0] !== "") return;
    }
    throw new Error(`${address} stayed empty after “${text}” was typed three times`);
  }
  const values = (address: string) => read(address, "values");
  /** Waits long: beside other suites a large book takes its time to calculate. */
  async function expectValues(address: string, wanted: unknown[][]): Promise<void> {
    const deadline = Date.now() + 60_000;
    let found = await values(address);
    while (JSON.stringify(found) !== JSON.stringify(wanted) && Date.now() < deadline) {
      await page.waitForTimeout(100);
      found = await values(address);
    }
    const entered = await read(address, "formulas");
    expect({ entered, found }).toEqual({ entered, found: wanted });
  }
  return { select, type, values, expectValues };
}

function pageActs(page: Page) {
  return {
    press: (button: string) => page.getByRole("button", { name: button, exact: true }).click(),
    offer: (name: string, bytes: Uint8Array) =>
      page.getByLabel("Workbook to open").setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }),
    save: async () => {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save .xlsx" }).click(),
      ]);
      return new Uint8Array(await readFile(await saved.path()));
    },
    shoot: async (name: string) => {
      if (!process.env["SHOTS"]) return;
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${name}.png`) });
    },
  };
}
