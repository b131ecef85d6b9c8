import type { Grid } from "../kit/cell";
import { fold } from "../kit/text";
import { TEXT_CELL } from "../domain/forecast/cellRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { defineFunction, NAMESPACE, type WorksheetFunction } from "./define";
import { explanationsOf, type Explanations } from "./explanations";
import { single } from "./parameters";

/**
 * EXPLAIN(name) spills Part and Text: what a function answers, its formula and source, its native twin and an example.
 * #VALUE! for an unknown name. It reads the same declarations as the guide.
 */
export function explainOf(others: readonly WorksheetFunction[]): WorksheetFunction {
  const explain: WorksheetFunction = defineFunction({
    id: "EXPLAIN",
    about: "How a function works: what it answers, formula, source, native twin and an example.",
    parameters: [
      single(
        { name: "name", about: "A function's name, with or without CONTROLBOOK. before it." },
        TEXT_CELL,
      ),
    ],
    result: "matrix",
    formula: "The texts of its declaration.",
    source: "Control Book.",
    twin: "none: it is text about the functions.",
    examples: others.slice(0, 1).map((other) => ({
      args: [other.id] as const,
      result: rowsOf(explanationsOf([other]), 0),
    })),
    run: ([name]) => {
      const all = [...others, explain];
      const at = all.findIndex(({ id }) =>
        [id, `${NAMESPACE}.${id}`].some((known) => fold(known) === fold(name)),
      );
      if (at >= 0) return answer(rowsOf(explanationsOf(all), at));
      const wanted = "the name of a Control Book function";
      return refusal({ kind: "wrongArgument", name: "name", got: name, wanted });
    },
  });
  return explain;
}

function rowsOf(explanations: Explanations, at: number): Grid {
  return [["Part", "Text"], ...Object.entries(explanations).map(([part, texts]) => [part, texts[at] ?? ""])];
}
