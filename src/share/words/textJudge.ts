import type { TextJudge } from "../formulas/reading";
import type { PrivateWords } from "./privateWords";

/** More digits than these are a number of somebody's, whatever signs stand between them. */
const MOST_DIGITS = 3;

/** Signs, short numbers and the letters of number formats carry nothing: `", "`, `">30"`, `"yyyy-mm-dd"`. */
function saysNothing(text: string): boolean {
  if (/\d{4,}/.test(text) || text.replace(/[^1-9]/g, "").length > MOST_DIGITS) return false;
  return text.trim().length <= 1 || /^[^\p{L}]*$/u.test(text) || /^[#0?.,%\s$€£+\-()/:;ymdhs@]+$/i.test(text);
}

/** Judges texts outside cells: they stay when they say nothing, or say what stands in the copy anyway. */
export function textJudge(words: PrivateWords): TextJudge {
  return (text) => {
    if (saysNothing(text) || words.isKept(text)) return "known";
    return words.finder.find(text) === undefined ? "unknown" : "private";
  };
}
