import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import type { HygieneRule } from "../../terms/hygieneRules";
import { type Need, needs, notRecorded, ruleOfNeed, type Yardstick } from "./needs";

/** An open deal with what it needs. */
export interface Untidy {
  readonly deal: Located<Deal>;
  readonly needed: readonly Need[];
}

/** The deals that need something by the rules that are on, the largest first. */
export function untidyDeals(deals: readonly Located<Deal>[], yardstick: Yardstick): readonly Untidy[] {
  return deals
    .map((deal) => ({ deal, needed: needs(deal.record, yardstick) }))
    .filter(({ needed }) => needed.length > 0)
    .sort((a, b) => (b.deal.record.amount ?? 0) - (a.deal.record.amount ?? 0) || a.deal.row - b.deal.row);
}

/** How many deals each rule asks about. */
export function askedByRule(untidy: readonly Untidy[]): ReadonlyMap<HygieneRule, number> {
  return countedBy(untidy.map(({ needed }) => needed.map(ruleOfNeed)));
}

/** For how many deals it is not known whether a rule holds. */
export function unknownByRule(
  deals: readonly Located<Deal>[],
  yardstick: Yardstick,
): ReadonlyMap<HygieneRule, number> {
  return countedBy(deals.map(({ record }) => notRecorded(record, yardstick)));
}

function countedBy(rules: readonly (readonly HygieneRule[])[]): ReadonlyMap<HygieneRule, number> {
  const counts = new Map<HygieneRule, number>();
  for (const rule of rules.flatMap((each) => [...new Set(each)]))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
