import type { Serial } from "../kit/serial";
import { cellsByHeader } from "../schema/derive/cellsByHeader";
import { actions } from "../schema/sheets/actions";
import { answers, type DealAnswer } from "../schema/sheets/answers";
import { coaching } from "../schema/sheets/coaching";
import { type Review, reviews } from "../schema/sheets/reviews";
import { tableEdit, type TableEdit } from "../schema/tableEdit";
import { saveFew } from "./writing/saveFew";
import type { Applied } from "./writing/applied";

/** A deal review as it is written; what Excel computes is left to Excel. */
export type KeptReview = Omit<Review, "unknowns" | "coachingId">;

/** One answer as it is written. */
export type KeptAnswer = Omit<DealAnswer, "countsAs">;

/** What the owner needs, and from whom by when. */
export interface KeptAsk {
  readonly title: string;
  readonly detail: string;
  readonly owner: string;
  readonly due: Serial | null;
}

/** What goes along with a review. */
export interface ReviewCompany {
  readonly asks?: readonly KeptAsk[];
  /** Whom the coaching note is about; left out, no talk is kept on Coaching. */
  readonly coached?: string;
}

/** Writes a review with its answers, asks and talk in two syncs: below their tables, all or nothing. Pipeline is not touched. */
export function saveReview(
  review: KeptReview,
  given: readonly KeptAnswer[],
  company: ReviewCompany = {},
): Promise<Applied> {
  return saveFew(reviewEdits(review, given, company));
}

/** All that saving a review writes. */
export function reviewEdits(
  review: KeptReview,
  given: readonly KeptAnswer[],
  { asks = [], coached }: ReviewCompany,
): readonly TableEdit[] {
  return [
    tableEdit(reviews, { added: [cellsByHeader(reviews, review)] }),
    tableEdit(answers, { added: given.map((answer) => cellsByHeader(answers, answer)) }),
    askEdit(review, asks),
    talkEdit(review, coached),
  ];
}

function askEdit({ reviewId, dealId, date }: KeptReview, asks: readonly KeptAsk[]): TableEdit {
  const added = asks.map((ask, index) =>
    cellsByHeader(actions, {
      ...ask,
      actionId: `${reviewId}-${String(index + 1)}`,
      type: "Support–deal",
      direction: "Down",
      about: dealId,
      opened: date,
      status: "Open",
    }),
  );
  return tableEdit(actions, { added });
}

/** The talk on Coaching that carries the review's id; the review finds it by that id. */
function talkEdit(review: KeptReview, coached: string | undefined): TableEdit {
  const { reviewId, dealId, date, coachingNote, nextTest } = review;
  if (coached === undefined) return tableEdit(coaching, {});
  const type = "Deal review" as const;
  const talk = { date, member: coached, type, after: coachingNote, agreed: nextTest, dealId, reviewId };
  const coachingId = reviewId.replace(/^R/, "C");
  return tableEdit(coaching, { added: [cellsByHeader(coaching, { ...talk, coachingId })] });
}
