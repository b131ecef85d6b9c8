import type { PaneApp } from "./paneApp";
import { tellLog } from "./tellLog";
import { begunLine, begunReviews, REVIEW_DRAFT_KEY } from "./toldReviews";

/** Tells the log of a review that was saved before a draft of it could be kept. */
export async function tellReview(app: PaneApp, dealId: string): Promise<void> {
  const key = `${REVIEW_DRAFT_KEY}${dealId}`;
  const begun = begunReviews(app, [{ key, value: app.notes.get().get(key)?.ended?.note ?? "" }]);
  if (begun.length === 0) return;
  for (const { reviewId } of begun) app.told.add(reviewId);
  await tellLog(app, begunLine(begun, app.now()));
}
