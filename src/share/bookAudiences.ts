import type { Cell } from "../kit/cell";
import { audiencesOf } from "../schema/derive/audiencesOf";
import type { BookPlan, SheetPlan } from "../schema/plan";
import type { Sheet } from "../schema/sheet";
import { pipeline } from "../schema/sheets/pipeline";
import { relationships } from "../schema/sheets/relationships";
import { reviews } from "../schema/sheets/reviews";
import { FIRST_USE_TABS } from "../terms/firstUseTabs";
import { knownTexts } from "./knownTexts";
import type { BookAudiences, PageAudience } from "./policyOf";

/** The pages that go up as a whole; Home has no declaration here and stays back as a whole. */
const PAGES: readonly PageAudience[] = [
  { sheet: "Forecast", audience: "leadership" },
  { sheet: FIRST_USE_TABS.brief, audience: "leadership", formulas: "becomeValues" },
];

/** The sheet of deals, by whose they are; its flags read what is known of the same deal's people and reviews. */
const REP_SHEET = {
  sheet: pipeline.name,
  header: pipeline.columns.owner.header,
  reads: [relationships.name, reviews.name],
};

/** Limits, stages and periods are needed by the results on other sheets. */
const REFERENCE_SHEETS = ["Settings"];

/** Formulas, formats and lists of choices of one sheet. */
function codesOf(sheet: SheetPlan): readonly string[] {
  const codes: string[] = [];
  for (const { cells } of sheet.formulas) for (const row of cells) codes.push(...row.map(String));
  for (const { calculated } of sheet.tables) codes.push(...calculated.map(({ formula }) => formula));
  for (const { codes: each } of sheet.formats) codes.push(...[each].flat(2).filter((code) => code !== null));
  for (const highlight of sheet.highlights) if ("formula" in highlight) codes.push(highlight.formula);
  return [...codes, ...sheet.names.map(({ formula }) => formula)];
}

/** The texts that a sheet of the book holds when it is built: titles, purposes, labels. */
function textsOf({ cells, formulas }: SheetPlan): readonly string[] {
  const written = [...cells, ...formulas].flatMap((block) => block.cells.flat());
  return written.flatMap((cell) => (isText(cell) ? [cell] : []));
}

function isText(cell: Cell | null): cell is string {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=");
}

/** What a book declares about its readers: the audiences of its columns, and the texts of its own formulas. */
export function bookAudiences(plan: BookPlan, tables: readonly Sheet[]): BookAudiences {
  return {
    tables: audiencesOf(tables),
    pages: PAGES,
    knownTexts: [...knownTexts(plan.sheets.flatMap(codesOf)), ...plan.sheets.flatMap(textsOf)],
    referenceSheets: REFERENCE_SHEETS,
    repSheet: REP_SHEET,
  };
}
