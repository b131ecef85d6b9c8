import type { Cell } from "../../kit/cell";
import { plainText } from "./plainText";
import { typedText } from "../../kit/typedText";

/** The cells of a range whose `formulas` and `values` are loaded, so that writing them gives the same cells again. */
export function asFound({ formulas, values }: Excel.Range): Cell[][] {
  const results = values as Cell[][];
  return (formulas as Cell[][]).map((row, at) =>
    row.map((formula, column) => {
      // A formula differs from its result; what does not is a value, and a text among them must stay one.
      if (formula !== results[at]?.[column]) return formula;
      const typed = plainText(formula);
      return typed === formula ? typedText(formula) : typed;
    }),
  );
}
