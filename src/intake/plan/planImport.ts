import { compareDeals } from "./compareDeals";
import type { ImportInput } from "./importInput";
import type { ImportPlan } from "./importPlan";
import { newStages } from "./newStages";
import { canonicalId } from "./canonicalId";
import { readDeals } from "./readDeals";
import { rowContext } from "./rowContext";

/** Works out what an export would do to the book, cell by cell, without touching it. */
export function planImport(input: ImportInput): ImportPlan {
  const context = rowContext(input);
  const { deals, refused, ids } = readDeals(input.table.records, context);
  const isMissing = (id: string): boolean => !ids.has(canonicalId(id));
  return {
    ...compareDeals(deals, input.existing, input.today),
    read: input.table.records.length,
    missing: input.existing.filter(({ status, dealId }) => status === "Open" && isMissing(dealId)),
    refused,
    newStages: newStages(deals, context.input.book),
    blankAmounts: deals.filter(({ cells }) => cells.status === "Open" && (cells.amount ?? "") === "").length,
    currency: context.currency,
  };
}
