import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { isNamed } from "../words/dealWords";

/** Deals that hold every word wanted in name, account, owner or id: open ones first, then the largest. */
export function findDeals(deals: readonly Located<Deal>[], wanted: string): readonly Located<Deal>[] {
  return deals
    .filter(({ record }) => isNamed(record, wanted))
    .sort((a, b) => openFirst(a, b) || (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row);
}

function openFirst(a: Located<Deal>, b: Located<Deal>): number {
  return Number(b.record.status === "Open") - Number(a.record.status === "Open");
}
