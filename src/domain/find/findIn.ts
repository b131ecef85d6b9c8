import { plain } from "../../kit/text";
import type { Findable, FindIndex } from "./findIndex";

/** The words that are looked for, as plain text. */
export function wantedWords(wanted: string): readonly string[] {
  return plain(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * The records that hold every wanted word, in any order, case and accent. First those whose name begins so, then those
 * whose name has it at the beginning of a word, then anywhere in the name, then in another cell; among equals the
 * heavier first, then as they stand. One pass over the book's texts: the work grows with their length alone.
 */
export function findIn<F extends Findable>(index: FindIndex<F>, wanted: string): readonly F[] {
  const words = wantedWords(wanted);
  if (words.length === 0) return [];
  const ranks: F[][] = [[], [], [], []];
  for (const { record, name, all } of index) {
    if (words.every((word) => all.includes(word))) ranks[rankOf(name, words)]?.push(record);
  }
  return ranks.flatMap((records) => records.sort((a, b) => b.weight - a.weight));
}

function rankOf(name: string, words: readonly string[]): 0 | 1 | 2 | 3 {
  if (name.startsWith(words.join(" "))) return 0;
  if (words.every((word) => beginsWord(name, word))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}

/** Whether a word of a plain text begins so. */
export function beginsWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}

/** In which of its texts a record holds what its name does not: the place of the first such text; null where the name says it. */
export function foundAt({ name, texts }: Findable, wanted: string): number | null {
  const named = plain(name);
  const lacking = wantedWords(wanted).find((word) => !named.includes(word));
  if (lacking === undefined) return null;
  const at = texts.findIndex((text) => plain(text).includes(lacking));
  return at < 0 ? null : at;
}
