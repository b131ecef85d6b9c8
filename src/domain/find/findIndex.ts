import { plain } from "../../kit/text";

/** A record that can be found: by its name, and by every other text of its row. */
export interface Findable {
  readonly name: string;
  /** The texts of its row, "" where a cell holds none. */
  readonly texts: readonly string[];
  /** Of two that are named alike the heavier stands first. */
  readonly weight: number;
}

/** A record and what is looked for in it, as plain text: made once a reading, searched at every letter. */
interface Indexed<F> {
  readonly record: F;
  readonly name: string;
  readonly all: string;
}

/** Everything that can be found, ready to be searched. */
export type FindIndex<F extends Findable> = readonly Indexed<F>[];

/** Texts of one row are kept apart, so that no word is found across two of them. */
const APART = "\n";

export function findIndex<F extends Findable>(records: readonly F[]): FindIndex<F> {
  return records.map((record) => ({
    record,
    name: plain(record.name),
    all: plain([record.name, ...record.texts].join(APART)),
  }));
}
