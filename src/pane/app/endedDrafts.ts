import type { Note } from "../../excel/keepNotes";
import { STATE_KEYS } from "../../schema/stateKeys";
import { savedAs } from "../draft/savedAs";
import { type PaneApp, seenBook } from "./paneApp";

/** Whether the draft in a note is saved: the record stands that it was to be saved as. */
export function isEnded(app: PaneApp, note: string): boolean {
  const id = savedAs(note);
  const book = seenBook(app);
  if (id === undefined || book === null) return false;
  const isTalk = book.duties.talks.some(({ coachingId }) => coachingId === id);
  return isTalk || book.reviews.some(({ reviewId }) => reviewId === id);
}

/** What the book still has of drafts that ended: it goes with the next notes that are written. */
export function endedNotes(app: PaneApp): readonly Note[] {
  const session = app.notes.get();
  const drafts = [...(seenBook(app)?.notes ?? [])].filter(([key]) => key.startsWith(STATE_KEYS.draft));
  return drafts.flatMap(([key, note]) => {
    const { value = "", ended } = session.get(key) ?? {};
    const isOver = ended ? value !== note : value === "" && isEnded(app, note);
    return isOver ? [{ key, value }] : [];
  });
}
