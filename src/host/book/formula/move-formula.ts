import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "../../engine/engine";

/** Moves the relative references of a formula as Excel's fill does. */
export function moveFormula(
  engine: Engine,
  formula: string,
  by: { readonly rows: number; readonly columns: number },
): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, by.columns, by.rows);
}
