import { fromCents, toCents } from "../../kit/money";
import type { Block } from "./block";
import { countedDeals, type CountedDeal } from "./countedDeals";
import { FEW_DEALS, fewDealsLaw } from "./fewDeals";
import { incompleteDeals } from "./forecast";
import { manyDealsLaw } from "./manyDeals";
import { WHOLE_FORECAST } from "./measures";
import { answer, refusal, type Outcome } from "./outcome";
import type { Span } from "./span";
import { stakesOf, type Stakes } from "./stake";
import { chanceOfAtLeast, quantile, type TotalLaw } from "./totalLaw";

/** What a total is asked: the chance of reaching a target. */
export interface OddsQuestion {
  readonly target: number;
  readonly luck: number;
}

/** What a total is asked: the range that holds it with chance `level`. */
export interface RangeQuestion {
  readonly level: number;
  readonly luck: number;
}

/** A range of the period's total and its median. */
export interface TotalRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The chance that the period's total reaches the target. */
export function odds(block: Block, span: Span, { target, luck }: OddsQuestion): Outcome<number> {
  const law = totalLawOf(block, span, luck);
  return law.ok ? answer(chanceOfAtLeast(law.value, toCents(target))) : law;
}

/** The quantiles (1 − level)/2, ½ and (1 + level)/2 of the period's total. */
export function range(block: Block, span: Span, question: RangeQuestion): Outcome<TotalRange> {
  const deals = completeDeals(block, span);
  return deals.ok ? answer(rangeOfStakes(stakesOf(deals.value), question)) : deals;
}

/** The same of what is certain and at stake already. */
export function rangeOfStakes(stakes: Stakes, { level, luck }: RangeQuestion): TotalRange {
  const law = lawOf(stakes, luck);
  const at = (q: number) => fromCents(quantile(law, q));
  return { low: at((1 - level) / 2), median: at(0.5), high: at((1 + level) / 2) };
}

/** The law of closed plus every open deal of the period; every deal must have an amount and a probability. */
export function totalLawOf(block: Block, span: Span, luck: number): Outcome<TotalLaw> {
  const deals = completeDeals(block, span);
  return deals.ok ? answer(lawOf(stakesOf(deals.value), luck)) : deals;
}

/** What counts in the period, each deal with its amount and each open one with its probability. */
export function completeDeals(block: Block, span: Span): Outcome<readonly CountedDeal[]> {
  const deals = countedDeals(block, { reads: WHOLE_FORECAST, spans: [span], owner: "" });
  if (!deals.ok) return deals;
  const fault = incompleteDeals(block, deals.value, WHOLE_FORECAST.probability);
  return fault === undefined ? deals : refusal(fault);
}

export function lawOf(stakes: Stakes, luck: number): TotalLaw {
  return (stakes.open.length <= FEW_DEALS ? fewDealsLaw : manyDealsLaw)(stakes, luck);
}
