import type { Note } from "../../excel/keepNotes";
import type { Applied } from "../../excel/writing/applied";
import type { Serial } from "../../kit/serial";
import { endedNotes } from "./endedDrafts";
import type { PaneApp } from "./paneApp";
import { begunLine, begunReviews } from "./toldReviews";

/** Writes notes into the book, takes out what is left there of ended drafts, and tells the log of the reviews that begin with them. */
export async function writeNotes(app: PaneApp, notes: readonly Note[], now: Serial): Promise<Applied> {
  const begun = begunReviews(app, notes);
  const line = begun.length > 0 ? [begunLine(begun, now)] : [];
  const applied = await app.desk.keepNotes([...notes, ...endedNotes(app)], now, ...line);
  if (applied.ok) for (const { reviewId } of begun) app.told.add(reviewId);
  return applied;
}
