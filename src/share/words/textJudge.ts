import type { TextJudge } from "../formulas/reading";
import type { PrivateWords } from "./privateWords";

/** Signs, short numbers and the letters of number formats carry nothing: `", "`, `">30"`, `"yyyy-mm-dd"`. */
function saysNothing(text: string): boolean {
  if (/\d{4,}/.test(text)) return false;
  return text.trim().length <= 1 || /^[^\p{L}]*$/u.test(text) || /^[#0?.,%\s$€£+\-()/:;ymdhs@]+$/i.test(text);
}

/** Judges texts outside cells: they stay when they say nothing, or say what stands in the copy anyway. */
export function textJudge(words: PrivateWords): TextJudge {
  return (text) => {
    if (saysNothing(text) || words.isKept(text)) return "known";
    return words.finder.find(text) === undefined ? "unknown" : "private";
  };
}
