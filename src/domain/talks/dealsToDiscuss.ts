import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { isOpen } from "../pipeline/isOpen";
import { needs, type Need, type Yardstick } from "../pipeline/needs";
import type { ChangedDeal, DealChange } from "./changesSince";

/** Why a deal is worth a talk. */
export type TalkReason =
  | { readonly kind: "needs"; readonly needs: readonly Need[] }
  | { readonly kind: "new" }
  | {
      readonly kind: "went well";
      readonly change: Extract<DealChange, { kind: "won" | "moved on" | "pulled in" }>;
    }
  | { readonly kind: "in order" };

/** A deal to talk about, with every reason, the first one why it was chosen. */
export interface TalkDeal {
  readonly deal: Located<Deal>;
  readonly reasons: readonly TalkReason[];
}

/** What a member's deals are chosen by. */
export interface TalkDealFacts {
  readonly deals: readonly Located<Deal>[];
  readonly changed: readonly ChangedDeal[];
  readonly yardstick: Yardstick;
}

const TALKED = 3;
/** So many places go to what needs something, so that what went well is spoken of too. */
const TROUBLED = 2;

/**
 * Three deals to talk about: two where most money waits for most, by needs times amount; one that went well, the largest,
 * to learn from. Where there are fewer of one kind, the other fills up; then what is new, then the largest in order.
 */
export function dealsToDiscuss(facts: TalkDealFacts): readonly TalkDeal[] {
  const all = facts.deals.map((deal) => talked(deal, facts));
  const troubled = all.filter(has("needs")).sort((a, b) => weight(b) - weight(a) || a.deal.row - b.deal.row);
  const well = all.filter(has("went well")).sort(byAmount);
  const fresh = all.filter(has("new")).sort(byAmount);
  const inOrder = all.filter(has("in order")).sort(byAmount);
  const chosen = [...troubled.slice(0, TROUBLED), ...well.slice(0, TALKED - TROUBLED)];
  const rest = [...troubled.slice(TROUBLED), ...fresh, ...well.slice(TALKED - TROUBLED), ...inOrder];
  return [...new Set([...chosen, ...rest])].slice(0, TALKED);
}

function talked(deal: Located<Deal>, { changed, yardstick }: TalkDealFacts): TalkDeal {
  const changes = changed.find((one) => one.deal.row === deal.row)?.changes ?? [];
  const needed = needs(deal.record, yardstick);
  const good = changes.find(isGood);
  const reasons: TalkReason[] = [];
  if (good?.kind === "won") reasons.push({ kind: "went well", change: good });
  if (needed.length > 0) reasons.push({ kind: "needs", needs: needed });
  if (changes.some(({ kind }) => kind === "new")) reasons.push({ kind: "new" });
  if (good && good.kind !== "won") reasons.push({ kind: "went well", change: good });
  if (reasons.length === 0 && isOpen(deal.record)) reasons.push({ kind: "in order" });
  return { deal, reasons };
}

function isGood(
  change: DealChange,
): change is Extract<DealChange, { kind: "won" | "moved on" | "pulled in" }> {
  return change.kind === "won" || change.kind === "moved on" || change.kind === "pulled in";
}

function has(kind: TalkReason["kind"]): (one: TalkDeal) => boolean {
  return ({ reasons }) => reasons.some((reason) => reason.kind === kind);
}

/** An unknown amount weighs nothing more than that it is not known. */
function weight({ deal, reasons }: TalkDeal): number {
  const needed = reasons.find((reason) => reason.kind === "needs");
  return (needed?.needs.length ?? 0) * Math.max(1, deal.record.amount ?? 0);
}

function byAmount(a: TalkDeal, b: TalkDeal): number {
  return (b.deal.record.amount ?? 0) - (a.deal.record.amount ?? 0) || a.deal.row - b.deal.row;
}
