import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";

/** Which checklist fits a kind of deal: the first rule that holds and whose checklist is there. */
const RULES: readonly {
  readonly checklist: string;
  readonly fits: (deal: Pick<Deal, "type" | "competitor">, isLarge: boolean) => boolean;
}[] = [
  { checklist: "Renewal", fits: ({ type }) => fold(type).includes("renew") },
  { checklist: "Large deal", fits: (_deal, isLarge) => isLarge },
  { checklist: "Competitive", fits: ({ competitor }) => competitor.trim() !== "" },
  { checklist: "Quick check", fits: () => true },
];

/** The deal under review and what else tells which checklist it is asked by. */
export interface ChecklistChoice {
  readonly deal: Pick<Deal, "type" | "competitor">;
  readonly isLarge: boolean;
  /** The checklist of its last review; "" where there was none. */
  readonly before: string;
}

/**
 * The checklist of a deal: the one of its last review, else one named as the deal's type, else by its kind, else the first. "" where
 * the book has no checklist.
 */
export function checklistFor(names: readonly string[], { deal, isLarge, before }: ChecklistChoice): string {
  const named = (wanted: string): string | undefined =>
    wanted.trim() === "" ? undefined : names.find((name) => fold(name) === fold(wanted));
  const fitting = RULES.filter(({ fits }) => fits(deal, isLarge)).map(({ checklist }) => named(checklist));
  const candidates = [named(before), named(deal.type), ...fitting, names[0]];
  return candidates.find((name) => name !== undefined) ?? "";
}
