import type { TextJudge } from "../formulas/reading";

const GENERAL = "General";
/** Quoted text, an escaped or padding character, a bracket such as `[Red]` or `[$€-407]`, or one sign of a format. */
const PIECE =
  /"([^"]*)"|[\\_*](.)|\[([^\]]*)\]|General|AM\/PM|A\/P|[#0?.,%\s;:/()+\-$€£¥@ymdhsEe'!&<=>~{}^–]/gu;
const BRACKET =
  /^(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d{1,2}|h+|m+|s+|[<>=]{1,2}-?\d+(\.\d+)?|\$[^\p{L}\d-]{0,3}(-[0-9A-F]{1,8})?|\$[A-Z]{3}(-[0-9A-F]{1,8})?)$/iu;
const LONGEST_UNIT = 3;

function mayStay(text: string, judgeText: TextJudge): boolean {
  return text.trim().length <= LONGEST_UNIT || judgeText(text) === "known";
}

/**
 * A number format without the texts that nobody knows: short units such as `"k"` stay, a longer quoted text goes, and a
 * format that cannot be read becomes General.
 */
export function safeNumberFormat(code: string, judgeText: TextJudge): string {
  let written = "";
  let position = 0;
  for (const piece of code.matchAll(PIECE)) {
    if (piece.index !== position) return GENERAL;
    position += piece[0].length;
    const [whole, quoted, , bracket] = piece;
    if (bracket !== undefined && !BRACKET.test(bracket)) return GENERAL;
    written += quoted === undefined || mayStay(quoted, judgeText) ? whole : "";
  }
  return position === code.length && written !== "" ? written : GENERAL;
}
