import type { Cell, Grid } from "../../kit/cell";
import { plainText } from "./plainText";
import { typedText } from "../../kit/typedText";

/** Cells as a range gives them whose `formulas` and `values` are loaded. */
export interface FoundCells {
  readonly formulas: Grid;
  readonly values: Grid;
}

/** Found cells so that writing them gives the same cells again. */
export function asFound({ formulas, values }: FoundCells): Cell[][] {
  return formulas.map((row, at) =>
    row.map((formula, column) => {
      // A formula differs from its result; what does not is a value, and a text among them must stay one.
      if (formula !== values[at]?.[column]) return formula;
      const typed = plainText(formula);
      return typed === formula ? typedText(formula) : typed;
    }),
  );
}
