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
export function tally(
  records: readonly ExportRecord[],
  says: (record: ExportRecord) => Saying | undefined,
): readonly Tally[] {
  const examples = new Map<string, string[]>();
  for (const record of records) {
    const saying = says(record);
    if (saying === undefined) continue;
    const known = examples.get(saying.word);
    if (known === undefined) examples.set(saying.word, [saying.example]);
    else known.push(saying.example);
  }
  return [...examples].map(([word, all]) => ({ word, deals: all.length, examples: all.slice(0, EXAMPLES) }));
}
