import { eachOf } from "../../kit/steps/eachOf";
import type { Steps } from "../../kit/steps/steps";
import type { Deal } from "../../schema/sheets/pipeline";
import { madeUpId } from "./madeUpId";

/**
 * The ids of the book's deals by the id that their names would give; null where several deals are named so and none of
 * them got its id from its names.
 */
export function* idsByNames(existing: readonly Deal[]): Steps<ReadonlyMap<string, string | null>> {
  const ids = new Map<string, string | null>();
  yield* eachOf(existing, (deal) => {
    const made = madeUpId(deal);
    if (made === undefined || ids.get(made) === made) return;
    const isOwn = deal.dealId === made;
    ids.set(made, isOwn || !ids.has(made) ? deal.dealId : null);
  });
  return ids;
}
