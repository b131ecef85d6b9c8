import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tabsWith } from "../../../src/schema/book";
import { guidePage } from "../../../src/schema/derive/guidePage";
import { coreGuides } from "../../../src/schema/guides/coreGuides";
import { firstUseGuides } from "../../../src/schema/guides/firstUseGuides";
import { packGuides } from "../../../src/schema/guides/packGuides";
import type { SheetGuide } from "../../../src/schema/guides/sheetGuide";
import type { Page } from "../../../src/schema/page";
import { PACK_NAMES } from "../../../src/terms/packNames";

const FOLDER = join(__dirname, "../../../docs/guide/sheets");

const GUIDES = { ...coreGuides, ...firstUseGuides, ...packGuides };

function plainName({ name }: Page): string {
  return name.replace(" 🔒", "");
}

function fileOf(page: Page): string {
  return join(FOLDER, `${plainName(page).replaceAll(" ", "-").toLowerCase()}.md`);
}

function guideOf(page: Page): SheetGuide {
  const guide = GUIDES[plainName(page)];
  if (!guide)
    throw new Error(`${page.name} has no guide: write what decision it serves in src/schema/guides`);
  return guide;
}

/** The tabs that people read. */
const TABS = tabsWith(PACK_NAMES).filter(({ tables }) => tables[0]?.tab.visibility !== "VeryHidden");

beforeAll(() => {
  if (process.env["UPDATE"] !== "1") return;
  mkdirSync(FOLDER, { recursive: true });
  for (const page of TABS) writeFileSync(fileOf(page), guidePage(page, guideOf(page)));
});

describe("the guide's page", () => {
  it.each(TABS.map((page) => [page.name, page] as const))(
    "on %s says what is declared and what it is for",
    (_, page) => {
      expect(readFileSync(fileOf(page), "utf8")).toBe(guidePage(page, guideOf(page)));
    },
  );
});
