import type { Located } from "../../kit/located";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";

/** Deals that hold every word wanted in name, account, owner or id: open ones first, then the largest. */
export function findDeals(deals: readonly Located<Deal>[], wanted: string): readonly Located<Deal>[] {
  const words = fold(wanted).split(/\s+/);
  return deals
    .filter(({ record }) => {
      const text = fold([record.deal, record.account, record.owner, record.dealId].join(" "));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => openFirst(a, b) || (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row);
}

function openFirst(a: Located<Deal>, b: Located<Deal>): number {
  return Number(b.record.status === "Open") - Number(a.record.status === "Open");
}
