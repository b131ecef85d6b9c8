import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { MovedOut } from "../inspection/movedOut";
import { daysBetween } from "../pipeline/daysBetween";
import { isOpen } from "../pipeline/isOpen";

/** Why a deal needs a review. */
export type DueReason =
  | { readonly kind: "decides" }
  | { readonly kind: "large" }
  | { readonly kind: "moved out"; readonly period: string }
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
  /** The ids of the deals whose outcome moves the odds of the period most. */
  readonly deciding: ReadonlySet<string>;
  /** The deals that left the period this week; left out where the history was not read. */
  readonly movedOut?: MovedOut;
}

/** So many moves of the close date call for a review whatever the amount. */
const MANY_PUSHES = 2;

/**
 * The open deals that decide the period, are large, keep moving or left questions open, and have no fresh review, and those that moved
 * out of the period this week, after their last review: those that decide first, then the largest.
 */
export function reviewsDue(deals: readonly Located<Deal>[], rule: ReviewRule): readonly ReviewDue[] {
  const due: ReviewDue[] = [];
  for (const deal of deals) {
    const reasons = dueReasons(deal.record, rule);
    if (reasons.length > 0) due.push({ deal, reasons });
  }
  return due.sort(
    (a, b) =>
      Number(decides(b)) - Number(decides(a)) ||
      (b.deal.record.amount ?? 0) - (a.deal.record.amount ?? 0) ||
      a.deal.row - b.deal.row,
  );
}

function decides({ reasons }: ReviewDue): boolean {
  return reasons[0]?.kind === "decides";
}

function dueReasons(deal: Deal, rule: ReviewRule): readonly DueReason[] {
  if (!isOpen(deal)) return [];
  const left = leaving(deal, rule);
  const reasons = [...weightReasons(deal, rule), ...left, ...doubtReasons(deal)];
  const freshness = reasons.length === 0 ? undefined : staleness(deal, rule);
  if (freshness) return [...reasons, freshness];
  return left.length > 0 ? reasons : [];
}

/** A deal that left the period calls for a review at once; the review after it has seen that. */
function leaving({ dealId }: Deal, { movedOut: moved, lastReview }: ReviewRule): readonly DueReason[] {
  const day = moved?.days.get(dealId);
  if (moved === undefined || day === undefined || (lastReview.get(dealId) ?? 0) >= day) return [];
  return [{ kind: "moved out", period: moved.period }];
}

function weightReasons({ dealId, amount }: Deal, { deciding, largeFrom }: ReviewRule): readonly DueReason[] {
  const isLarge = largeFrom !== null && amount !== null && amount >= largeFrom;
  return [
    ...(deciding.has(dealId) ? [{ kind: "decides" } as const] : []),
    ...(isLarge ? [{ kind: "large" } as const] : []),
  ];
}

function doubtReasons({ pushes, unknowns }: Deal): readonly DueReason[] {
  return [
    ...((pushes ?? 0) >= MANY_PUSHES ? [{ kind: "pushed", times: pushes ?? 0 } as const] : []),
    ...((unknowns ?? 0) > 0 ? [{ kind: "unknown answers", count: unknowns ?? 0 } as const] : []),
  ];
}

function staleness(deal: Deal, { today, reviewDays, lastReview }: ReviewRule): DueReason | undefined {
  const last = lastReview.get(deal.dealId);
  if (last === undefined) return { kind: "never reviewed" };
  const days = daysBetween(last, today);
  return days >= reviewDays ? { kind: "reviewed long ago", days } : undefined;
}
