import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Block } from "../forecast/block";
import { type Stood, stoodOn } from "../history/stoodOn";
import { daysBetween } from "../pipeline/daysBetween";
import { isOpen } from "../pipeline/isOpen";

/** What happened to a deal since a day. */
export type DealChange =
  | { readonly kind: "won" }
  | { readonly kind: "lost"; readonly reason: string }
  | { readonly kind: "new" }
  | { readonly kind: "moved on"; readonly from: string; readonly to: string }
  | { readonly kind: "fell back"; readonly from: string; readonly to: string }
  | { readonly kind: "pushed"; readonly days: number; readonly to: Serial }
  | { readonly kind: "pulled in"; readonly days: number; readonly to: Serial }
  | { readonly kind: "passed its close date"; readonly on: Serial }
  | { readonly kind: "amount"; readonly from: number; readonly to: number };

/** A deal and all that happened to it, the weightiest first. */
export interface ChangedDeal {
  readonly deal: Located<Deal>;
  readonly changes: readonly DealChange[];
}

/** The days between which deals are compared, and the order of the stages by folded name. */
export interface Since {
  readonly since: Serial;
  readonly today: Serial;
  readonly stageOrder: ReadonlyMap<string, number>;
}

/** The deals to which something happened after a day, by the book's history, the largest first. */
export function changesSince(
  deals: readonly Located<Deal>[],
  history: Block,
  days: Since,
): readonly ChangedDeal[] {
  const before = stoodOn(history, new Set(deals.map(({ record }) => record.dealId.trim())), days.since);
  return deals
    .map((deal) => ({ deal, changes: changesOf(deal.record, before.get(deal.record.dealId.trim()), days) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => (b.deal.record.amount ?? 0) - (a.deal.record.amount ?? 0) || a.deal.row - b.deal.row);
}

function changesOf(deal: Deal, before: Stood | undefined, days: Since): readonly DealChange[] {
  const closed = closing(deal, before, days);
  if (closed) return [closed];
  if (!isOpen(deal)) return [];
  if (!before) return deal.created !== null && deal.created > days.since ? [{ kind: "new" }] : [];
  return [
    ...stageChange(deal, before, days),
    ...dateChange(deal, before, days),
    ...amountChange(deal, before),
  ];
}

function closing(
  { status, closedOn, lostReason }: Deal,
  before: Stood | undefined,
  { since }: Since,
): DealChange | undefined {
  const isLately = closedOn !== null && closedOn > since && fold(before?.status ?? "Open") === "open";
  if (!isLately) return undefined;
  if (status === "Won") return { kind: "won" };
  return status === "Lost" ? { kind: "lost", reason: lostReason } : undefined;
}

function stageChange({ stage }: Deal, before: Stood, { stageOrder }: Since): readonly DealChange[] {
  if (before.stage === "" || fold(stage) === fold(before.stage)) return [];
  const [was, is] = [stageOrder.get(fold(before.stage)), stageOrder.get(fold(stage))];
  const isBack = was !== undefined && is !== undefined && is < was;
  return [{ kind: isBack ? "fell back" : "moved on", from: before.stage, to: stage }];
}

function dateChange({ closeDate }: Deal, before: Stood, { since, today }: Since): readonly DealChange[] {
  if (closeDate === null) return [];
  const days = before.closeDate === null ? 0 : daysBetween(before.closeDate, closeDate);
  if (days > 0) return [{ kind: "pushed", days, to: closeDate }];
  if (days < 0) return [{ kind: "pulled in", days: -days, to: closeDate }];
  return closeDate >= since && closeDate < today ? [{ kind: "passed its close date", on: closeDate }] : [];
}

function amountChange({ amount }: Deal, before: Stood): readonly DealChange[] {
  if (amount === null || before.amount === null || amount === before.amount) return [];
  return [{ kind: "amount", from: before.amount, to: amount }];
}
