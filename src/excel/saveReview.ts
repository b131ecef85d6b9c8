import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { answers, type DealAnswer } from "../schema/sheets/answers";
import { type Review, reviews } from "../schema/sheets/reviews";
import { logEdit } from "../schema/log/logEdit";
import { tableEdit } from "../schema/tableEdit";
import { appendRows } from "./writing/appendRows";
import type { Applied } from "./writing/applied";

/** A deal review as it is written; what Excel computes is left to Excel. */
export type KeptReview = Omit<Review, "unknowns" | "coachingId">;

/** One answer as it is written. */
export type KeptAnswer = Omit<DealAnswer, "countsAs">;

/**
 * Writes a review and its answers in two syncs, with its line of the log: below their tables, all or nothing. Pipeline
 * is not touched.
 */
export function saveReview(
  review: KeptReview,
  given: readonly KeptAnswer[],
  at: Serial = review.date ?? 0,
): Promise<Applied> {
  const detail = `${review.reviewId} of deal ${review.dealId}, answers: ${String(given.length)}`;
  return appendRows([
    tableEdit(reviews, { added: [cellsByHeader(reviews, review)] }),
    tableEdit(answers, { added: given.map((answer) => cellsByHeader(answers, answer)) }),
    logEdit({ at, event: "Review", detail }),
  ]);
}
