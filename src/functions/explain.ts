import type { Grid } from "../kit/cell";
import { fold } from "../kit/text";
import { answer, refusal } from "../domain/forecast/outcome";
import { defineFunction, NAMESPACE, type WorksheetFunction } from "./define";
import { exampleText } from "./exampleText";
import { text } from "./parameters";

/**
 * EXPLAIN(name) spills Part and Text: what a function answers, its formula and source, its native twin and an example.
 * #VALUE! for an unknown name. It reads the same declarations as the guide.
 */
export function explainOf(others: readonly WorksheetFunction[]): WorksheetFunction {
  const explain: WorksheetFunction = defineFunction({
    id: "EXPLAIN",
    about: "How a Control Book function works: what it answers, formula, source, native twin and an example.",
    parameters: [text("name", "A function's name, with or without CONTROLBOOK. before it.")],
    result: "matrix",
    formula: "The texts of the function's own declaration.",
    source: "Control Book.",
    twin: "none: it is text about the functions.",
    examples: others.slice(0, 1).map((other) => ({ args: [other.id] as const, result: partsOf(other) })),
    run: ([name]) => {
      const id = fold(name).replace(fold(`${NAMESPACE}.`), "");
      const found = [...others, explain].find((candidate) => fold(candidate.id) === id);
      if (found !== undefined) return answer(partsOf(found));
      const wanted = "the name of a Control Book function";
      return refusal({ kind: "wrongArgument", name: "name", got: name, wanted });
    },
  });
  return explain;
}

function partsOf(explained: WorksheetFunction): Grid {
  const [example] = explained.examples;
  return [
    ["Part", "Text"],
    ["Answers", explained.about],
    ["Formula", explained.formula],
    ["Source", explained.source],
    ["Native twin", explained.twin],
    ["Example", example === undefined ? "" : exampleText(explained, example)],
  ];
}
