import { RichError } from "../richError";

/** The word of a list that was given, in any case; another word is InvalidArgument. */
export function oneOf<Word extends string>(given: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word.toLowerCase() === String(given).toLowerCase());
  if (found === undefined) throw new RichError("InvalidArgument");
  return found;
}
