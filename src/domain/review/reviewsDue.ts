import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "../pipeline/daysBetween";
import { isOpen } from "../pipeline/isOpen";

/** Why a deal needs a review. */
export type DueReason =
  | { readonly kind: "large" }
  | { readonly kind: "never reviewed" }
  | { readonly kind: "reviewed long ago"; readonly days: number }
  | { readonly kind: "pushed"; readonly times: number }
  | { readonly kind: "unknown answers"; readonly count: number };

/** A deal that needs a review, with every reason. */
export interface ReviewDue {
  readonly deal: Located<Deal>;
  readonly reasons: readonly DueReason[];
}

/** What decides whether a review is due. */
export interface ReviewRule {
  readonly today: Serial;
  /** The amount from which a deal is large; null while nothing sets it. */
  readonly largeFrom: number | null;
  /** A review of a large deal is due again after so many days. */
  readonly reviewDays: number;
  /** The day of the last review by Deal ID. */
  readonly lastReview: ReadonlyMap<string, Serial>;
}

/** So many moves of the close date call for a review whatever the amount. */
const MANY_PUSHES = 2;

/** The open deals that are large or keep moving and have no fresh review, the largest first. */
export function reviewsDue(deals: readonly Located<Deal>[], rule: ReviewRule): readonly ReviewDue[] {
  const due: ReviewDue[] = [];
  for (const deal of deals) {
    const reasons = dueReasons(deal.record, rule);
    if (reasons.length > 0) due.push({ deal, reasons });
  }
  return due.sort(
    (a, b) => (b.deal.record.amount ?? 0) - (a.deal.record.amount ?? 0) || a.deal.row - b.deal.row,
  );
}

function dueReasons(deal: Deal, rule: ReviewRule): DueReason[] {
  const isLarge = rule.largeFrom !== null && deal.amount !== null && deal.amount >= rule.largeFrom;
  const pushes = deal.pushes ?? 0;
  if (!isOpen(deal) || (!isLarge && pushes < MANY_PUSHES)) return [];
  const freshness = staleness(deal, rule);
  if (!freshness) return [];
  const reasons: DueReason[] = isLarge ? [{ kind: "large" }] : [];
  if (pushes >= MANY_PUSHES) reasons.push({ kind: "pushed", times: pushes });
  if (deal.unknowns !== null && deal.unknowns > 0) {
    reasons.push({ kind: "unknown answers", count: deal.unknowns });
  }
  return [...reasons, freshness];
}

function staleness(deal: Deal, { today, reviewDays, lastReview }: ReviewRule): DueReason | undefined {
  const last = lastReview.get(deal.dealId);
  if (last === undefined) return { kind: "never reviewed" };
  const days = daysBetween(last, today);
  return days >= reviewDays ? { kind: "reviewed long ago", days } : undefined;
}
