import { bookPlan } from "../../src/schema/derive/bookPlan";
import type { BookPlan } from "../../src/schema/plan";
import type { Setup } from "../../src/schema/setup";
import { briefPlan } from "../../src/schema/sheets/brief";
import { controlScorePlan } from "../../src/schema/sheets/controlScore";
import { inspectionPlan } from "../../src/schema/sheets/inspection";
import { skillsMatrixPlan } from "../../src/schema/sheets/skillsMatrix";
import { PACK_NAMES } from "../../src/terms/packNames";

/** A team of two in a quarter with a target; days are fixed. */
export const SETUP: Setup = {
  today: 46_286,
  team: "North team",
  currency: "EUR",
  period: "FY26 Q3",
  periods: [
    { period: "FY26 Q3", start: 46_204, end: 46_295, target: 6_400_000 },
    { period: "FY26 Q4", start: 46_296, end: 46_387, target: null },
  ],
  owners: ["Aisha Rahman", "Ben Carter"],
};

/** The same team with all packs. */
export const WITH_PACKS: Setup = { ...SETUP, packs: PACK_NAMES };

/** The book with all packs and the pages that come with their first use. */
export const WHOLE_BOOK: BookPlan = withFirstUse(bookPlan(WITH_PACKS));

function withFirstUse(plan: BookPlan): BookPlan {
  return {
    ...plan,
    sheets: [...plan.sheets, briefPlan(), inspectionPlan(), skillsMatrixPlan(), controlScorePlan()],
  };
}

/** Every formula of a new book that stands in a cell, with the sheet that it stands on. */
export function cellFormulas(
  plan: BookPlan = WHOLE_BOOK,
): readonly (readonly [sheet: string, formula: string])[] {
  return plan.sheets.flatMap(({ name, formulas, tables }) => {
    const cells = formulas.flatMap(({ cells: block }) => block.flat()).map(String);
    const columns = tables.flatMap(({ calculated }) => calculated.map(({ formula }) => formula));
    return [...cells.filter((cell) => cell.startsWith("=")), ...columns].map(
      (formula) => [name, formula] as const,
    );
  });
}

/** Every formula of a rule: validations and conditional formats. */
export function ruleFormulas(
  plan: BookPlan = WHOLE_BOOK,
): readonly (readonly [sheet: string, formula: string])[] {
  return plan.sheets.flatMap(({ name, validations, highlights }) => {
    const rules = validations.flatMap(({ rule }) =>
      Object.values(rule).flatMap((terms) =>
        Object.values<unknown>(terms as Readonly<Record<string, unknown>>),
      ),
    );
    const looks = highlights.flatMap((highlight) =>
      "bar" in highlight ? [highlight.from, highlight.to] : [highlight.formula],
    );
    return [...rules, ...looks].flatMap((text) =>
      typeof text === "string" && text.startsWith("=") ? [[name, text] as const] : [],
    );
  });
}

/** A formula without its texts. */
export function withoutTexts(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
}

/** The functions that a formula calls. */
export function calledFunctions(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");
}
