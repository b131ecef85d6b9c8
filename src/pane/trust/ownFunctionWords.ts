import type { CellsOnTab, DriftOf } from "../../schema/drift/finding";
import { counted } from "../words/counted";

/** So many sheets are named; the rest is counted. */
const NAMED = 4;

/** The words for functions of the add-in that show #NAME?: how many cells, where, and what becomes of them. */
export function ownFunctionWords({ functions, tabs, locked }: DriftOf<"own function unknown">) {
  return {
    title: titleOf(functions),
    body: [...(tabs.length > 0 ? [dueWords(tabs)] : []), ...lockedWords(locked)].join(" "),
    mend: "Enters the formulas again; they stay the same. What shows #NAME? even then is misspelt: correct it there.",
  };
}

function titleOf(functions: readonly string[]): string {
  const [only] = functions;
  if (only === undefined) return "A protected sheet shows #NAME?";
  if (functions.length === 1) return `Excel does not know CONTROLBOOK.${only}`;
  return `Excel does not know ${functions.length} of Control Book’s functions`;
}

function dueWords(tabs: readonly CellsOnTab[]): string {
  const count = tabs.reduce((sum, { cells }) => sum + cells, 0);
  const show = counted(count, "formula shows", "formulas show");
  return `${show} #NAME? on ${placesOf(tabs)}: the workbook was calculated without the add-in, or a name is misspelt.`;
}

function placesOf(tabs: readonly CellsOnTab[]): string {
  if (tabs.length === 1) return tabs[0]?.tab ?? "";
  const named = tabs.slice(0, NAMED).map(({ tab, cells }) => `${tab} (${String(cells)})`);
  const rest = tabs.length - NAMED;
  const all = rest > 0 ? [...named, counted(rest, "more sheet")] : named;
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

/** What cannot be entered again, and how it can. */
function lockedWords(locked: readonly CellsOnTab[]): readonly string[] {
  return locked.map(
    ({ tab, cells }) =>
      `${tab} is protected and shows #NAME? in ${counted(cells, "cell")}: unprotect it on Excel’s Review tab, then check again.`,
  );
}
