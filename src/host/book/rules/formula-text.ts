import type { Core } from "../core";
import { splitFormula } from "../formula/split";
import { invalidArgument } from "../refusals";

/** Refuses structured references, which Excel allows neither in validations nor in conditional formats. */
export function assertPlainFormula(core: Core, formula: string): void {
  if (!formula.startsWith("=")) return;
  const scope = core.tables.scope("", 0, 0);
  const pieces = splitFormula(formula);
  const usesTable = pieces.some((piece, index) => {
    if (piece.kind === "bracket") return true;
    const isName = pieces[index + 1]?.text !== "(" && pieces[index + 1]?.text !== "!";
    return piece.kind === "word" && isName && scope.byName(piece.text) !== undefined;
  });
  if (usesTable) throw invalidArgument();
}
