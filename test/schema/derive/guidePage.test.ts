import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tabsWith } from "../../../src/schema/book";
import { guidePage } from "../../../src/schema/derive/guidePage";
import { coreGuides } from "../../../src/schema/guides/coreGuides";
import { firstUseGuides } from "../../../src/schema/guides/firstUseGuides";
import { packGuides } from "../../../src/schema/guides/packGuides";
import type { SheetGuide } from "../../../src/schema/guides/sheetGuide";
import type { Page } from "../../../src/schema/page";
import { briefPlan } from "../../../src/schema/sheets/brief";
import { computedPlan } from "../../../src/schema/sheets/computed";
import { controlScorePlan } from "../../../src/schema/sheets/controlScore";
import { inspectionPlan } from "../../../src/schema/sheets/inspection";
import { skillsMatrixPlan } from "../../../src/schema/sheets/skillsMatrix";
import { PACK_NAMES } from "../../../src/terms/packNames";
import { EXAMPLES_FILE, GUIDED_TABLES, type GuideExamples } from "../guideExamples";

const FOLDER = join(__dirname, "../../../docs/guide/sheets");

const GUIDES = { ...coreGuides, ...firstUseGuides, ...packGuides };

const EXAMPLES = JSON.parse(readFileSync(EXAMPLES_FILE, "utf8")) as GuideExamples;

/** A tab that people read. */
type Guided = Pick<Page, "name" | "tables">;

function plainName({ name }: Guided): string {
  return name.replace(" 🔒", "");
}

function fileOf(page: Guided): string {
  return join(FOLDER, `${plainName(page).replaceAll(" ", "-").toLowerCase()}.md`);
}

function guideOf(page: Guided): SheetGuide {
  const guide = GUIDES[plainName(page)];
  if (!guide)
    throw new Error(`${page.name} has no guide: write what decision it serves in src/schema/guides`);
  return guide;
}

const TABS: readonly Guided[] = [
  ...tabsWith(PACK_NAMES).filter(({ tables }) => tables[0]?.tab.visibility !== "VeryHidden"),
  ...[briefPlan(), computedPlan([]), inspectionPlan(), skillsMatrixPlan(), controlScorePlan()].map(
    ({ name }) => ({
      name,
      tables: [],
    }),
  ),
];

beforeAll(() => {
  if (process.env["UPDATE"] !== "1") return;
  mkdirSync(FOLDER, { recursive: true });
  for (const page of TABS) writeFileSync(fileOf(page), guidePage(page, guideOf(page), EXAMPLES));
});

describe("the guide's page", () => {
  it.each(TABS.map((page) => [page.name, page] as const))(
    "on %s says what is declared and what it is for",
    (_, page) => {
      expect(readFileSync(fileOf(page), "utf8")).toBe(guidePage(page, guideOf(page), EXAMPLES));
    },
  );

  it("has an example of every table, with every column of it", () => {
    const headers = GUIDED_TABLES.map(({ table, columns }) => [
      table,
      Object.values(columns).map(({ header }) => header),
    ]);
    const found = Object.entries(EXAMPLES).map(([table, example]) => [table, Object.keys(example)]);
    expect(found).toEqual(headers);
  });
});
