import { fold } from "../../kit/text";
import { type ColumnType, shareOf } from "./columnType";
import { isAbsent } from "./isAbsent";

const YES = new Set(["true", "yes", "1", "x", "ja", "oui", "sí", "si", "sì"]);
const NO = new Set(["false", "no", "0", "nein", "non"]);

/** Claims that an export makes with a word or a figure. */
export const flagColumn: ColumnType = {
  isEmpty: isAbsent,
  fit: (column) => shareOf(column, (text) => readFlag(text) !== undefined),
  reader: () => readFlag,
};

/** Whether a text says yes or no; undefined when it says neither. */
export function readFlag(text: string): boolean | undefined {
  const word = fold(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
