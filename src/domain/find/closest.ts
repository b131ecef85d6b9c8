import { plain } from "../../kit/text";
import type { Findable, FindIndex } from "./findIndex";
import { wantedWords } from "./findIn";
import { slips } from "./slips";

/** One slip in so many letters is still the same name. */
const LETTERS_A_SLIP = 3;

/**
 * The records whose names come nearest to what nothing has: those with the fewest slips of typing in the words that look
 * most like the wanted ones, up to one slip in three letters.
 */
export function closest<F extends Findable>(index: FindIndex<F>, wanted: string, most: number): readonly F[] {
  const sought = wantedWords(wanted).join(" ");
  let fewest = Math.floor(sought.length / LETTERS_A_SLIP);
  if (fewest === 0) return [];
  let nearest: F[] = [];
  for (const { record, name } of index) {
    const found = slipsInName(name, sought, fewest);
    if (found > fewest) continue;
    if (found < fewest) nearest = [];
    fewest = found;
    nearest.push(record);
  }
  return distinct(nearest.sort((a, b) => b.weight - a.weight)).slice(0, most);
}

/** The fewest slips between what is sought and as many words of a name that follow each other. */
function slipsInName(name: string, sought: string, most: number): number {
  const words = name.split(/\s+/);
  const length = sought.split(" ").length;
  let fewest = most + 1;
  for (let at = 0; at + length <= words.length; at += 1) {
    fewest = Math.min(fewest, slips(words.slice(at, at + length).join(" "), sought, fewest));
  }
  return fewest;
}

/** Each name once. */
function distinct<F extends Findable>(records: readonly F[]): readonly F[] {
  const names = new Map<string, F>();
  for (const record of records) {
    const name = plain(record.name);
    if (!names.has(name)) names.set(name, record);
  }
  return [...names.values()];
}
