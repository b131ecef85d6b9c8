import type { Deal } from "../../schema/sheets/pipeline";
import { madeUpId } from "./madeUpId";

/**
 * The ids of the book's deals by the id that their names would give; null where several deals are named so and none of
 * them got its id from its names.
 */
export function idsByNames(existing: readonly Deal[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const deal of existing) {
    const made = madeUpId(deal);
    if (made === undefined || ids.get(made) === made) continue;
    const isOwn = deal.dealId === made;
    ids.set(made, isOwn || !ids.has(made) ? deal.dealId : null);
  }
  return ids;
}
