import { FIRST_USE_TABS } from "../terms/firstUseTabs";
import type { WorksheetFunction } from "./define";
import { exampleText } from "./exampleText";

/** What is said of worksheet functions: under the name of each part its text for every function, in their order. */
export type Explanations = Readonly<Record<string, readonly string[]>>;

/** The texts of the functions' own declarations; in functions.js they stand ready-made (scripts/without-words.mjs). */
export function explanationsOf(functions: readonly WorksheetFunction[]): Explanations {
  return {
    Answers: functions.map(({ about }) => about),
    Formula: functions.map(({ formula }) => formula),
    Source: functions.map(({ source }) => source),
    "Native twin": functions.map(twinText),
    Example: functions.map(exampleText),
  };
}

/** A formula of several lines is not read in one cell: it is told where it stands whole. */
function twinText({ twin }: WorksheetFunction): string {
  return twin.includes("\n") ? `On the sheet ${FIRST_USE_TABS.computed}, which Setup makes.` : twin;
}
