import type { Grid } from "../kit/cell";
import { pipeline } from "../schema/sheets/pipeline";
import { reviews } from "../schema/sheets/reviews";
import { type KeptAnswer, type KeptReview, type ReviewCompany, reviewEdits } from "./saveReview";
import { appendWhile, type Guard } from "./writing/appendRows";
import type { Applied } from "./writing/applied";

/** A review as one pane has it ready: how many reviews of the deal it has seen, and all that is written. */
export interface ReadyReview extends ReviewCompany {
  readonly review: KeptReview;
  readonly answers: readonly KeptAnswer[];
  readonly seen: number;
}

/** Why a review was not written though Excel would have taken it. */
export type ReviewHeld = "deal gone" | "reviewed meanwhile";

/** Writes a review in the same two syncs, unless its deal is gone or somebody else has reviewed it since it was opened. */
export async function saveWatchedReview(ready: ReadyReview): Promise<Applied | ReviewHeld> {
  let held: ReviewHeld = "deal gone";
  const guard: Guard = (context) => {
    const find = watchDeal(context, ready);
    return () => {
      const found = find();
      held = found ?? held;
      return found === undefined;
    };
  };
  const applied = await appendWhile(reviewEdits(ready.review, ready.answers, ready), guard);
  return applied === "outdated" ? held : applied;
}

/** Looks for the deal, and counts its reviews; a table under another name is not looked at. */
function watchDeal(context: Excel.RequestContext, { review, seen }: ReadyReview) {
  const { dealId } = review;
  const ids = idsOf(context, pipeline.table).load("rowCount");
  const deal = ids.findOrNullObject(dealId, { completeMatch: true, matchCase: true }).load("rowIndex");
  const reviewed = idsOf(context, reviews.table).load("values");
  return (): ReviewHeld | undefined => {
    if (!ids.isNullObject && deal.isNullObject) return "deal gone";
    if (reviewed.isNullObject) return undefined;
    const found = (reviewed.values as Grid).filter(([id]) => String(id) === dealId).length;
    return found > seen ? "reviewed meanwhile" : undefined;
  };
}

/** Both tables name a deal in a column of one name. */
function idsOf(context: Excel.RequestContext, table: string): Excel.Range {
  const column = context.workbook.tables
    .getItemOrNullObject(table)
    .columns.getItemOrNullObject(pipeline.columns.dealId.header);
  return column.getDataBodyRange();
}
