import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_TABLES } from "../../../src/schema/book";
import { guidePage } from "../../../src/schema/derive/guidePage";
import { tabsOf, type TabTables } from "../../../src/schema/derive/tabsOf";

const FOLDER = join(__dirname, "../../../docs/guide/sheets");

function fileOf([{ name }]: TabTables): string {
  return join(FOLDER, `${name.replace(" 🔒", "").replaceAll(" ", "-").toLowerCase()}.md`);
}

/** The tabs that people read. */
const TABS = tabsOf(ALL_TABLES).filter(([{ tab }]) => tab.visibility !== "VeryHidden");

beforeAll(() => {
  if (process.env["UPDATE"] !== "1") return;
  mkdirSync(FOLDER, { recursive: true });
  for (const tables of TABS) writeFileSync(fileOf(tables), guidePage(tables));
});

describe("the guide's page", () => {
  it.each(TABS.map((tables) => [tables[0].name, tables] as const))(
    "on %s says what is declared",
    (_, tables) => {
      expect(readFileSync(fileOf(tables), "utf8")).toBe(guidePage(tables));
    },
  );
});
