import { DEFAULT_LUCK } from "../domain/forecast/bookLuck";
import { odds as oddsOf } from "../domain/forecast/odds";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { LUCK } from "./luckParameter";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { inSpan } from "./inSpan";
import { TARGET } from "./targetParameter";

/**
 * ODDS(deals, from, to, target, [luck]) gives a probability from 0 to 1. #N/A when a deal of the period lacks an amount
 * or probability; #VALUE! for a bad argument or cell. Poisson-binomial sum under a one-factor Gaussian copula.
 */
export const odds = defineFunction({
  id: "ODDS",
  about: "The chance that closed plus open deals of the period reach the target.",
  parameters: [DEALS, FROM, TO, TARGET, LUCK],
  result: "scalar",
  formula:
    "P(total ≥ target), total = closed + each open amount with chance p(z) = Φ((Φ⁻¹(p) − √luck·z) ÷ √(1 − luck)) under the shared luck z.",
  source:
    "One-factor Gaussian copula (Vasicek 1987), recursion of Andersen, Sidenius and Basu (2003); " +
    `luck ${String(DEFAULT_LUCK)} held on 8,800 public deals.`,
  twin: "none: Excel has no function for the sum of unequal chances with shared luck.",
  examples: [
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 50000], result: 1 },
    { args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 500000, 0], result: 0.08 },
  ],
  run: ([deals, from, to, target, luck]) => inSpan(from, to, (span) => oddsOf(deals, span, { target, luck })),
});
