import { eachOf } from "../../kit/steps/eachOf";
import type { Steps } from "../../kit/steps/steps";
import type { ExportRecord } from "../reader/exportTable";

/** What a record says, and an example to know it by. */
export interface Saying {
  readonly word: string;
  readonly example: string;
}

/** How many records say the same, with the first examples. */
export interface Tally {
  readonly word: string;
  readonly deals: number;
  readonly examples: readonly string[];
}

const EXAMPLES = 2;

/** What records say, counted, in the order in which the file says it first; undefined says nothing. */
export function* tally(
  records: readonly ExportRecord[],
  says: (record: ExportRecord) => Saying | undefined,
): Steps<readonly Tally[]> {
  const counts = new Map<string, { deals: number; readonly examples: string[] }>();
  yield* eachOf(records, (record) => {
    const saying = says(record);
    if (saying === undefined) return;
    const count = counts.get(saying.word) ?? { deals: 0, examples: [] };
    count.deals += 1;
    if (count.examples.length < EXAMPLES) count.examples.push(saying.example);
    counts.set(saying.word, count);
  });
  return [...counts].map(([word, count]) => ({ word, ...count }));
}
