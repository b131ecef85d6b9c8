import { byFolded, fold } from "../../kit/text";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";

/** One owner's share of a list of deals. */
export interface OwnersShare {
  readonly owner: string;
  readonly deals: readonly Located<Deal>[];
  readonly worth: number;
}

/** Deals by owner, the largest sum first; names compare without case, the first spelling met is shown. */
export function byOwner(deals: readonly Located<Deal>[]): readonly OwnersShare[] {
  const shares = new Map<string, { owner: string; deals: Located<Deal>[]; worth: number }>();
  for (const deal of deals) {
    const key = fold(deal.record.owner);
    const share = shares.get(key) ?? { owner: deal.record.owner.trim(), deals: [], worth: 0 };
    share.deals.push(deal);
    share.worth += deal.record.amount ?? 0;
    shares.set(key, share);
  }
  return [...shares.values()].sort((a, b) => b.worth - a.worth || byFolded(a.owner, b.owner));
}
