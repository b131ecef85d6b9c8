import { fold } from "../../kit/text";

/** Excel's limit for a tab's name. */
const LONGEST = 31;

/** The wanted name, or the first with a number that no tab has yet. */
export function freeTab(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(fold));
  let tab = wanted;
  for (let count = 2; used.has(fold(tab)); count += 1) {
    const number = ` (${String(count)})`;
    tab = wanted.slice(0, LONGEST - number.length) + number;
  }
  return tab;
}
