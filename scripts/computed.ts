// What the tab "How it is computed" says, from the declarations of pages, tables and worksheet functions.
import { CATALOG } from "../src/functions/catalog";
import { NAMESPACE, type WorksheetFunction } from "../src/functions/define";
import { SPILL_RULES, TWIN_LIMITS, TWIN_RULES } from "../src/functions/twinLimits";
import { columnIndex } from "../src/kit/columnLetters";
import { ALL_TABLES } from "../src/schema/book";
import { bookPlan } from "../src/schema/derive/bookPlan";
import { computedColumns } from "../src/schema/derive/computedColumns";
import { PAGE_FIGURES, type PageFigure } from "../src/schema/guides/pageFigures";
import type { SheetPlan } from "../src/schema/plan";
import type { Setup } from "../src/schema/setup";
import { briefPlan } from "../src/schema/sheets/brief";
import type { ComputedLine } from "../src/schema/sheets/computed";
import { inspectionPlan } from "../src/schema/sheets/inspection";
import { controlScorePlan } from "../src/schema/sheets/controlScore";
import { PACK_NAMES } from "../src/terms/packNames";

/** Any team and day will do: the formulas of the pages do not depend on them. */
const SETUP: Setup = {
  today: 46_342,
  team: "",
  currency: "",
  period: "",
  periods: [],
  owners: ["Anybody"],
  packs: PACK_NAMES,
};

const PAGES = [...bookPlan(SETUP).sheets, briefPlan(), controlScorePlan(), inspectionPlan()];

/** Every line of the tab, headings among them. */
export function computedLines(): readonly ComputedLine[] {
  return [
    ["Figures of the pages"],
    ...PAGE_FIGURES.map(figureLine),
    ["Computed columns"],
    ...computedColumns(ALL_TABLES),
    ["Worksheet functions"],
    ["Native twins", `${TWIN_RULES} ${SPILL_RULES}`, ""],
    ...CATALOG.map(functionLine),
  ];
}

/** What it answers, how, whence, and what its twin lacks, each on a line of its own. */
function functionLine({ id, about, formula, source, twin }: WorksheetFunction): ComputedLine {
  const limit = TWIN_LIMITS[id];
  const words = [about, formula, `Source: ${source}`, ...(limit === undefined ? [] : [`Twin: ${limit}`])];
  return [`${NAMESPACE}.${id}`, words.join("\n"), twin];
}

function figureLine({ page, cell, figure, words }: PageFigure): ComputedLine {
  const plan = PAGES.find(({ name }) => name === page);
  const formula = plan && formulaAt(plan, cell);
  if (formula === undefined) throw new Error(`${page}!${cell} holds no formula: ${figure}`);
  return [`${page} · ${figure} (${cell})`, words, formula];
}

function formulaAt({ formulas }: SheetPlan, cell: string): string | undefined {
  const [column, row] = cornerOf(cell);
  for (const { address, cells } of formulas) {
    const [left, top] = cornerOf(address);
    const found = cells[row - top]?.[column - left];
    if (typeof found === "string" && found.startsWith("=")) return found;
  }
  return undefined;
}

function cornerOf(address: string): readonly [column: number, row: number] {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return [columnIndex(letters), Number(row)];
}
