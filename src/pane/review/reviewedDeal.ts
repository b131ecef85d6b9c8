import type { FactStatus } from "../../domain/review/factStatus";
import type { ReviewedThen } from "../../domain/review/unknownPrice";
import type { Yardstick } from "../../domain/pipeline/needs";
import type { DealChange } from "../../domain/talks/changesSince";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Inspection } from "../../excel/inspection";
import type { KeptAnswer, KeptReview } from "../../excel/saveReview";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Deal } from "../../schema/sheets/pipeline";

/** A review of before with its answers. */
export interface PastReview {
  readonly review: KeptReview;
  readonly answers: readonly KeptAnswer[];
}

/** The deal under review and what the book knows around it. */
export interface ReviewedDeal {
  readonly deal: Located<Deal>;
  readonly yardstick: Yardstick;
  readonly evidenceDays: number;
  /** Its reviews, the newest last. */
  readonly past: readonly PastReview[];
  /** The questions of the checklist that is asked. */
  readonly checklist: readonly ChecklistQuestion[];
  /** All checklists of the book by name. */
  readonly checklists: readonly string[];
  readonly facts: FactStatus;
  /** What happened to it since its last review; none where it has none. */
  readonly changes: readonly DealChange[];
  /** How closed deals of the book ended, by what their reviews left unknown. */
  readonly then: readonly ReviewedThen[];
  /** The customer as Accounts has it; null where it does not. */
  readonly account: Inspection["accounts"][number] | null;
  /** What is noted of its rival, its customer and its industry. */
  readonly market: Inspection["market"];
  /** Who can be asked for something besides the manager. */
  readonly members: readonly string[];
}

/** The day of its last review; null where there was none. */
export function lastReviewOn({ past }: Pick<ReviewedDeal, "past">): Serial | null {
  return past.at(-1)?.review.date ?? null;
}
