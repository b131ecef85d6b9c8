import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where systems keep a Chromium, a Chrome or an Edge. */
const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const UNPACK = resolve(__dirname, "../../scripts/packaged-chromium.mjs");

/**
 * Starts the browser that CHROMIUM names ("packaged" for the one among the packages), else the system's, else the
 * packaged one; says in one line what is missing when none runs.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env["CHROMIUM"] ?? SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? "packaged";
  try {
    if (named !== "packaged") return await chromium.launch({ executablePath: named, args: ["--no-sandbox"] });
    return await launchPackaged();
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(`No browser for the tests: install Chromium or name one in CHROMIUM (${named}: ${why})`);
  }
}

interface Packaged {
  readonly executable: string;
  readonly libraries: string;
}

function launchPackaged(): Promise<Browser> {
  const printed = execFileSync(process.execPath, [UNPACK], { encoding: "utf8" });
  const { executable, libraries } = JSON.parse(printed) as Packaged;
  const known = process.env["LD_LIBRARY_PATH"];
  const env = { ...process.env, LD_LIBRARY_PATH: known ? `${libraries}:${known}` : libraries };
  return chromium.launch({ executablePath: executable, args: ["--no-sandbox", "--no-zygote"], env });
}
