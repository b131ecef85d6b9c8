import type { PutOff, PutOffs } from "../../domain/actions/putOff";
import type { BookState } from "../../excel/bookState";
import { STATE_KEYS } from "../../schema/stateKeys";
import { notesUnder } from "./notes";
import type { SessionNote } from "./paneApp";

/** What was put off, in this session and before; a note that cannot be read puts nothing off. */
export function putOffsOf(book: BookState, session: ReadonlyMap<string, SessionNote>): PutOffs {
  const putOffs = new Map<string, PutOff>();
  for (const [key, note] of notesUnder(STATE_KEYS.putOff, book.notes, session)) {
    const [, until, why = ""] = /^(\d+) ?(.*)$/s.exec(note) ?? [];
    if (until !== undefined) putOffs.set(key, { until: Number(until), why });
  }
  return putOffs;
}
