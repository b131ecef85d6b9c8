import { wholeWords } from "./amount";

/** A number with its noun: "1 deal", "8,797 deals"; the plural is given where an s does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${wholeWords(count)} ${count === 1 ? one : many}`;
}
