import { cutRecords } from "./cutRecords";
import { type Delimiter, DELIMITERS } from "./delimiter";

/** Excel's own hint on the first line, `sep=;`. */
const HINT = /^sep=([,;\t|])(?:\r\n?|\n)/i;

/** The delimiter of a text: Excel's hint, else the one that cuts most records into the same number of cells. */
export function detectDelimiter(sample: string): Delimiter {
  const hinted = DELIMITERS.find((delimiter) => delimiter === HINT.exec(sample)?.[1]);
  if (hinted !== undefined) return hinted;
  const scores = DELIMITERS.map((delimiter) => evenness(sample, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** Where the text begins after Excel's hint. */
export function hintLength(sample: string): number {
  return HINT.exec(sample)?.[0].length ?? 0;
}

/** The share of records that have the usual number of cells, squared, times that number: 0 when it is one. */
function evenness(sample: string, delimiter: Delimiter): number {
  const { records } = cutRecords(sample, { delimiter, isLast: true });
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const told = records.filter(([first, ...others]) => first !== "" || others.length > 0).length;
  const scores = [...counts].map(([width, count]) => (count / told) ** 2 * width);
  return Math.max(0, ...scores);
}
