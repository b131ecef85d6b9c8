import { amountParts } from "../values/amountParts";
import { shareOf } from "../values/columnType";
import { dateText } from "../values/dateText";
import { ENOUGH } from "../values/enough";
import type { FileColumn } from "./fileColumn";
import type { ImportedKey } from "./importedColumns";
import { statusOf } from "./statusWords";

/** Whether a column's values can only be meant for one column of the book. */
type Tells = (column: FileColumn) => boolean;

/** An average name of a person or a deal says more than a code does. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)+$/u;
const CODE = /^(?=.*\d)[\w-]{4,40}$/;
const FEW = 60;

/** What the values alone tell, in the order in which the guesses are made; each column of the file is used once. */
const TELLS: readonly (readonly [ImportedKey, Tells])[] = [
  ["stage", ({ values }) => isRepeated(values) && values.some((word) => statusOf(word) === "Won")],
  ["closeDate", ({ values }) => shareOf(values, isWrittenDate) >= ENOUGH],
  ["dealId", ({ values }) => isDistinct(values) && shareOf(values, (text) => CODE.test(text)) >= ENOUGH],
  ["amount", ({ values }) => shareOf(values, isMoney) >= ENOUGH],
  ["owner", ({ values }) => isRepeated(values) && shareOf(values, (text) => NAME.test(text)) >= ENOUGH],
];

/** Guesses columns whose headers say nothing, by their values; a guess counts only when one column alone fits. */
export function guessByValues(
  columns: readonly FileColumn[],
  missing: ReadonlySet<ImportedKey>,
): ReadonlyMap<ImportedKey, FileColumn> {
  const guesses = new Map<ImportedKey, FileColumn>();
  const free = new Set(columns.filter(({ values }) => values.length > 0));
  for (const [key, tells] of TELLS) {
    const [only, ...others] = [...free].filter(tells);
    if (!missing.has(key) || only === undefined || others.length > 0) continue;
    guesses.set(key, only);
    free.delete(only);
  }
  return guesses;
}

function isWrittenDate(text: string): boolean {
  const date = dateText(text);
  return date !== undefined && !(date.kind === "day" && date.written === "serial");
}

function isMoney(text: string): boolean {
  const parts = amountParts(text);
  return parts !== undefined && (parts.currency !== "" || /[.,]\d{2}$|\d[., ']\d{3}/.test(parts.digits));
}

function isRepeated(values: readonly string[]): boolean {
  const words = new Set(values).size;
  return words > 1 && words <= FEW && words * 2 <= values.length;
}

function isDistinct(values: readonly string[]): boolean {
  return values.length > 1 && new Set(values).size === values.length;
}
