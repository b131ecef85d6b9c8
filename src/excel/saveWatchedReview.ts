import type { Grid } from "../kit/cell";
import { reviews } from "../schema/sheets/reviews";
import { type KeptAnswer, type KeptReview, type ReviewCompany, reviewEdits } from "./saveReview";
import type { Applied } from "./writing/applied";
import { type Guard, saveWhile } from "./writing/saveFew";

/** A review as one pane has it ready: what it has seen of the reviews that stand, and all that is written. */
export interface ReadyReview extends ReviewCompany {
  readonly review: KeptReview;
  readonly answers: readonly KeptAnswer[];
  /** How many reviews of the deal it has seen. */
  readonly seen: number;
  /** How many reviews of all deals it has seen: where so many stand, nobody has reviewed this one meanwhile. */
  readonly seenInAll: number;
}

/** Why a review was not written though Excel would have taken it. */
export type ReviewHeld = "reviewed meanwhile";

/**
 * Writes a review in the same two syncs, unless somebody else has reviewed its deal since it was opened. Whose the others' reviews are is
 * asked only where there are some.
 */
export async function saveWatchedReview(ready: ReadyReview): Promise<Applied | ReviewHeld> {
  const { review, answers, seen, seenInAll } = ready;
  const edits = reviewEdits(review, answers, ready);
  const saved = await saveWhile(edits, { rowsRead: new Map([[reviews, seenInAll]]) });
  if (saved !== "outdated") return saved;
  const again = await saveWhile(edits, { guard: unreviewed(review.dealId, seen) });
  return again === "outdated" ? "reviewed meanwhile" : again;
}

/** Counts the deal's reviews. */
function unreviewed(dealId: string, seen: number): Guard {
  return ({ workbook }) => {
    const column = workbook.tables
      .getItemOrNullObject(reviews.table)
      .columns.getItemOrNullObject(reviews.columns.dealId.header);
    const ids = column.getDataBodyRange().load("values");
    return () => {
      const found = ids.isNullObject ? [] : (ids.values as Grid).filter(([id]) => String(id) === dealId);
      return found.length <= seen;
    };
  };
}
