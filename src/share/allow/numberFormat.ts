import type { TextJudge } from "../formulas/reading";

const GENERAL = "General";
/** Quoted text, an escaped or padding character, a bracket such as `[Red]` or `[$€-407]`, or one sign of a format. */
const PIECE =
  /"([^"]*)"|[\\_*](.)|\[([^\]]*)\]|General|AM\/PM|A\/P|[#0?.,%\s;:/()+\-$€£¥@ymdhsEe'!&<=>~{}^–]/gu;
const BRACKET =
  /^(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2}|h+|m+|s+|[<>=]{1,2}-?0*\.?0*[1-9]?\.?\d?0*\.?0*|\$[^\p{L}\d-]{0,3}(-[0-9A-F]{1,8})?|\$[A-Z]{3}(-[0-9A-F]{1,8})?)$/iu;
/** A unit is as short as "k", "EUR" or " min"; all different ones of a format together are not longer than this. */
const LONGEST_UNIT = 3;
const LONGEST_UNITS = 6;

/** One piece of a format, with the text that it shows beside the figures where it shows one. */
interface Piece {
  readonly written: string;
  readonly shown: string | undefined;
}

/** Padding is by signs; a letter there would be a text spelled out. */
function shownText(written: string, quoted: string | undefined, single: string | undefined) {
  if (quoted !== undefined) return quoted;
  if (single === undefined) return undefined;
  return written.startsWith("\\") || /[\p{L}\p{N}]/u.test(single) ? single : undefined;
}

/** The pieces of a code; undefined where it cannot be read. */
function piecesOf(code: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let position = 0;
  for (const piece of code.matchAll(PIECE)) {
    const [written, quoted, single, bracket] = piece;
    if (piece.index !== position || (bracket !== undefined && !BRACKET.test(bracket))) return undefined;
    position += written.length;
    pieces.push({ written, shown: shownText(written, quoted, single) });
  }
  return position === code.length ? pieces : undefined;
}

/** Texts that stand next to each other are one text, however they are quoted. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.shown === undefined || piece.shown === undefined) all.push(piece);
    else all.splice(-1, 1, { written: last.written + piece.written, shown: last.shown + piece.shown });
  }
  return all;
}

function isShort(text: string): boolean {
  return text.trim().length <= LONGEST_UNIT;
}

/**
 * A number format without the texts that nobody knows: short units such as `"k"` stay, a longer quoted text goes, and a
 * format that cannot be read becomes General.
 */
export function safeNumberFormat(code: string, judgeText: TextJudge): string {
  const pieces = joined(piecesOf(code) ?? []);
  const unknown = pieces.flatMap(({ shown }) =>
    shown === undefined || judgeText(shown) === "known" ? [] : [shown],
  );
  const units = new Set(unknown.filter(isShort).map((text) => text.trim()));
  const areUnits = [...units].join("").length <= LONGEST_UNITS;
  const stays = ({ shown }: Piece): boolean =>
    shown === undefined || !unknown.includes(shown) || (areUnits && isShort(shown));
  return pieces.map((piece) => (stays(piece) ? piece.written : "")).join("") || GENERAL;
}
