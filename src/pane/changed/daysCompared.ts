import { weekdayWords } from "../words/day";
import type { Choice } from "./changeView";

/** What the two days are called: "Mon 9 Nov" and "now". */
export function dayWordsOf({ from, to }: Choice): readonly [string, string] {
  return [weekdayWords(from), to === null ? "now" : weekdayWords(to)];
}
