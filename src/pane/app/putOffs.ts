import { itemKey, type PutOff, type PutOffs } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayList";
import type { BookState } from "../../excel/bookState";
import { STATE_KEYS } from "../../schema/stateKeys";
import { keepNotes, notesUnder, putNote } from "./notes";
import type { PaneApp, SessionNote } from "./paneApp";
import { showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** What was put off, in this session and before; a note that cannot be read puts nothing off. */
export function putOffsOf(book: BookState, session: ReadonlyMap<string, SessionNote>): PutOffs {
  const putOffs = new Map<string, PutOff>();
  for (const [key, note] of notesUnder(STATE_KEYS.putOff, book.notes, session)) {
    const [, until, why = ""] = /^(\d+) ?(.*)$/s.exec(note) ?? [];
    if (until !== undefined) putOffs.set(key, { until: Number(until), why });
  }
  return putOffs;
}

/** Puts an item of Today off, or takes it up again where `putOff` is null; the book remembers it. */
export async function putItemOff(app: PaneApp, item: TodayItem, putOff: PutOff | null): Promise<void> {
  const note = putOff === null ? "" : `${putOff.until} ${putOff.why.trim()}`;
  putNote(app, `${STATE_KEYS.putOff}${itemKey(item)}`, note);
  const kept = await keepNotes(app);
  if (kept && !kept.ok) showTrouble(app, notAppliedWords(kept));
}
