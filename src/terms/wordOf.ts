import { fold } from "../kit/text";

/** The list's own spelling of a word typed in any case, or undefined when it is not in the list. */
export function wordOf<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const folded = fold(text);
  return words.find((word) => fold(word) === folded);
}
