import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { canonicalId } from "../plan/canonicalId";
import type { HistoryText } from "./historyText";

/** Finds the book's deals by the id that a history gives, or by name where it gives none. */
export function dealNamed(deals: readonly Deal[]): HistoryText["dealOf"] {
  const ids = new Map(deals.map(({ dealId }) => [canonicalId(dealId), dealId]));
  const names = new Map<string, string | null>();
  for (const { deal, dealId } of deals) names.set(fold(deal), names.has(fold(deal)) ? null : dealId);
  return (id, name) => {
    if (id !== "") return ids.get(canonicalId(id)) ?? canonicalId(id);
    const named = names.get(fold(name));
    return named === undefined ? name : named;
  };
}
