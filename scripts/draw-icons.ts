/** Draws assets/*.png from assets/icons/*.svg in every size that Office asks for: `npx tsx scripts/draw-icons.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { ICON_SIZES } from "./icon-sizes";

const ASSETS = join(__dirname, "../assets");

async function draw(page: Page, drawing: string, size: number): Promise<void> {
  const svg = readFileSync(join(ASSETS, "icons", drawing));
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
      `<img src="data:image/svg+xml;base64,${svg.toString("base64")}">`,
  );
  await page.screenshot({ path: join(ASSETS, pngName(drawing, size)), omitBackground: true });
}

function pngName(drawing: string, size: number): string {
  return `${basename(drawing, ".svg").replace("-dark", "")}-${size}${drawing.includes("-dark") ? "-dark" : ""}.png`;
}

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" });
  const page = await browser.newPage();
  for (const drawing of readdirSync(join(ASSETS, "icons"))) {
    for (const size of ICON_SIZES) await draw(page, drawing, size);
  }
  await browser.close();
}

void drawAll();
