import { type Verdict } from "../formulas/verdict";
import type { CopyContext } from "./copyContext";

/** A formula outside cells as the copy may carry it, with the names that it needs noted; undefined when it may not. */
export function liveFormula(
  formula: string,
  sheet: number | undefined,
  context: CopyContext,
): string | undefined {
  const verdict = context.analyser.verdict(formula, sheet);
  if (verdict.faults.length > 0) return undefined;
  noteNames(verdict, context);
  return verdict.text;
}

/** Remembers the names that a written formula needs. */
export function noteNames({ names }: Verdict, { usedNames }: CopyContext): void {
  for (const name of names) usedNames.add(name);
}
