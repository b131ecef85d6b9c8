import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";

/** A shared formula as it reads in another cell: its relative references move along. */
export function sharedFormula(text: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(text, from), to);
}
