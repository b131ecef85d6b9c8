/** What a piece of a formula is; `bracket` is a balanced `[…]`, `sheet` a quoted sheet name. */
export type PieceKind = "string" | "sheet" | "bracket" | "word" | "number" | "error" | "blank" | "sign";

/** A piece of formula text. The texts of all pieces joined give the formula back. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [PieceKind, RegExp])[] = [
  ["string", /"(?:[^"]|"")*(?:"|$)/y],
  ["sheet", /'(?:[^']|'')*(?:'|$)/y],
  ["error", /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/iy],
  ["word", /[A-Za-z_\\\u00c0-\uffff][A-Za-z0-9_.\\?\u00c0-\uffff]*(?:\$\d+)?/y],
  ["number", /\$[A-Za-z]{1,3}\$?\d+|[\d$][A-Za-z0-9.$]*/y],
  ["blank", /\s+/y],
];

/** The index behind the bracket that opens at `start`; a quote escapes the next character. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const char = text[index];
    if (char === "'") index += 1;
    else if (char === "[") depth += 1;
    else if (char === "]" && (depth -= 1) === 0) return index + 1;
  }
  return text.length;
}

function pieceAt(text: string, start: number): Piece {
  if (text[start] === "[") return { kind: "bracket", text: text.slice(start, bracketEnd(text, start)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0] };
  }
  return { kind: "sign", text: text.charAt(start) };
}

/** Splits a formula into pieces without understanding its grammar. */
export function splitFormula(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length;) {
    const piece = pieceAt(text, index);
    pieces.push(piece);
    index += piece.text.length;
  }
  return pieces;
}
