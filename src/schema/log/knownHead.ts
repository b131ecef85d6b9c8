/** The last line of the log at some moment, as noted outside the log. */
export interface KnownHead {
  readonly entry: number;
  readonly hash: string;
}

/** A head as a note. */
export function headNote({ entry, hash }: KnownHead): string {
  return `${String(entry)} ${hash}`;
}

/** The head that a note tells; null where it tells none. */
export function readHeadNote(note: string): KnownHead | null {
  const [, entry = "", hash = ""] = /^(\d+) ([0-9a-f]{64})$/.exec(note) ?? [];
  return hash === "" ? null : { entry: Number(entry), hash };
}
