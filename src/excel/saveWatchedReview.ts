import type { Grid } from "../kit/cell";
import { pipeline } from "../schema/sheets/pipeline";
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
export type ReviewHeld = "deal gone" | "reviewed meanwhile";

/** Tells why a review is held, from what the request was answered; undefined where nothing holds it. */
type Watch = (context: Excel.RequestContext) => () => ReviewHeld | undefined;

/**
 * Writes a review in the same two syncs, unless its deal is gone or somebody else has reviewed it since it was opened. Whose the others'
 * reviews are is asked only where there are some.
 */
export async function saveWatchedReview(ready: ReadyReview): Promise<Applied | ReviewHeld> {
  const { review, seen, seenInAll } = ready;
  const deal = watchDeal(review.dealId);
  const saved = await saveHeld(ready, deal, new Map([[reviews, seenInAll]]));
  if (saved !== "others came") return saved;
  const watchAll: Watch = (context) => {
    const [isGone, isReviewed] = [deal(context), watchReviews(context, review.dealId, seen)];
    return () => isGone() ?? isReviewed();
  };
  const again = await saveHeld(ready, watchAll);
  return again === "others came" ? "reviewed meanwhile" : again;
}

async function saveHeld(
  ready: ReadyReview,
  watch: Watch,
  rowsRead: ReadonlyMap<typeof reviews, number> = new Map(),
): Promise<Applied | ReviewHeld | "others came"> {
  let held: ReviewHeld | undefined;
  const guard: Guard = (context) => {
    const find = watch(context);
    return () => (held = find()) === undefined;
  };
  const applied = await saveWhile(reviewEdits(ready.review, ready.answers, ready), { guard, rowsRead });
  return applied === "outdated" ? (held ?? "others came") : applied;
}

/** Looks for the deal among all cells of Pipeline; a table under another name is not looked at. */
function watchDeal(dealId: string): Watch {
  return ({ workbook }) => {
    const deals = workbook.tables.getItemOrNullObject(pipeline.table).getRange();
    const found = deals.findOrNullObject(dealId, { completeMatch: true, matchCase: true });
    return () => (isGone(deals, found) ? "deal gone" : undefined);
  };
}

/** An answer tells of each object whether it is there, without a load. */
function isGone(deals: Excel.Range, found: Excel.Range): boolean {
  return !deals.isNullObject && found.isNullObject;
}

/** Counts the deal's reviews. */
function watchReviews({ workbook }: Excel.RequestContext, dealId: string, seen: number) {
  const column = workbook.tables
    .getItemOrNullObject(reviews.table)
    .columns.getItemOrNullObject(reviews.columns.dealId.header);
  const ids = column.getDataBodyRange().load("values");
  return (): ReviewHeld | undefined => {
    const found = ids.isNullObject ? [] : (ids.values as Grid).filter(([id]) => String(id) === dealId);
    return found.length > seen ? "reviewed meanwhile" : undefined;
  };
}
