import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface Lexer {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

let isPatched = false;

/** An unfinished structured reference in the cell editor leaves brackets open in the shared lexer for all later formulas. */
export function patchOpenBrackets(): void {
  if (isPatched) return;
  isPatched = true;
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const engine = engineMethods(lexer);
  lexer._resetTemp = function (this: Lexer) {
    engine._resetTemp.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
