import type { Note } from "../../excel/keepNotes";
import type { Serial } from "../../kit/serial";
import type { LogLine } from "../../schema/log/logEdit";
import { STATE_KEYS } from "../../schema/stateKeys";
import { savedAs } from "../draft/savedAs";
import { type PaneApp, seenBook } from "./paneApp";

/** A review that is being typed: the key of its draft and the id under which it will stand. */
interface BegunReview {
  readonly key: string;
  readonly reviewId: string;
}

/** The reviews that notes are the first to keep a draft of: of each the log tells once. */
export function begunReviews(app: PaneApp, notes: readonly Note[]): readonly BegunReview[] {
  return notes.flatMap(({ key, value }) => {
    const reviewId = savedAs(value);
    const isReview = key.startsWith(REVIEW_DRAFT_KEY) && reviewId !== undefined;
    return isReview && !isTold(app, { key, reviewId }) ? [{ key, reviewId }] : [];
  });
}

/** Followed by a deal's id: the key under which the draft of its review is kept. */
export const REVIEW_DRAFT_KEY = `${STATE_KEYS.draft}review:`;

function isTold(app: PaneApp, { key, reviewId }: BegunReview): boolean {
  return app.told.has(reviewId) || savedAs(seenBook(app)?.notes.get(key) ?? "") === reviewId;
}

/** Their line in the log. */
export function begunLine(begun: readonly BegunReview[], at: Serial): LogLine {
  const each = begun.map(({ key, reviewId }) => `${reviewId} of deal ${key.slice(REVIEW_DRAFT_KEY.length)}`);
  return { at, event: "Review", detail: `${each.join(", ")}, begun` };
}
