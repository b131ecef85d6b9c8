import { LexerTreeBuilder } from "@univerjs/engine-formula";

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
  const reset = lexer._resetTemp;
  lexer._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
