import { splitFormula, type Piece } from "./split";

/** A piece of a formula; a word takes the bracket right behind it along. */
export interface BracketedPiece extends Piece {
  /** `[…]` behind the word, or "". */
  readonly bracket: string;
  /** The text of the piece behind. */
  readonly next: string;
}

/** Formulas remembered before the memory starts anew: more than a book with all packs has. */
const ROOM = 20_000;

const known = new Map<string, readonly BracketedPiece[]>();

/** Splits a formula so that `Table[Column]` is one piece; a computed column asks for the same one once a row. */
export function splitReferences(formula: string): readonly BracketedPiece[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= ROOM) known.clear();
  const pieces = join(formula);
  known.set(formula, pieces);
  return pieces;
}

function join(formula: string): BracketedPiece[] {
  const joined: BracketedPiece[] = [];
  const pieces = splitFormula(formula);
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (piece.kind === "bracket" && before?.kind === "word") continue;
    const behind = pieces[index + 1];
    const bracket = piece.kind === "word" && behind?.kind === "bracket" ? behind.text : "";
    joined.push({ ...piece, bracket, next: behind?.text ?? "" });
  }
  return joined;
}
