import { numberRule } from "../domain/forecast/cellRules";
import { needed as neededOf } from "../domain/forecast/needed";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { LUCK } from "./luckParameter";
import { OPEN_CHANCE } from "./numberRules";
import { single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { inSpan } from "./inSpan";
import { TARGET } from "./targetParameter";

/**
 * NEEDED(deals, from, to, target, confidence, average_deal, win_rate, [luck]) gives an amount in the book's currency. #N/A
 * when 10,000 more deals are not enough, or a deal of the period lacks an amount or probability; #VALUE! for a bad argument
 * or cell. Same law as ODDS.
 */
export const needed = defineFunction({
  id: "NEEDED",
  about: "How much more pipeline the target needs: the average deals that bring its odds to the confidence.",
  parameters: [
    DEALS,
    FROM,
    TO,
    TARGET,
    single({ name: "confidence", about: "The odds wanted, such as 0.8." }, OPEN_CHANCE),
    single(
      { name: "average_deal", about: "The amount of one more deal." },
      numberRule("an amount from 0.01 to 1e13", (amount) => amount >= 0.01 && amount <= 1e13),
    ),
    single(
      { name: "win_rate", about: "The chance that one more deal is won." },
      numberRule("a number above 0, at most 1", (rate) => rate > 0 && rate <= 1),
    ),
    LUCK,
  ],
  result: "scalar",
  formula:
    "k × average_deal, k the smallest whole number of deals, up to 10,000, with which ODDS is at least the confidence.",
  source: "As ODDS.",
  twin: "none: Excel has no function for the sum of unequal chances with shared luck.",
  examples: [{ args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 300000, 0.8, 50000, 0.5, 0], result: 300000 }],
  run: ([deals, from, to, target, confidence, averageDeal, winRate, luck]) =>
    inSpan(from, to, (span) => neededOf(deals, span, { target, confidence, averageDeal, winRate, luck })),
});
