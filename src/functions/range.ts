import { range as rangeOf } from "../domain/forecast/odds";
import { following } from "../domain/forecast/outcome";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { LUCK } from "./luckParameter";
import { OPEN_CHANCE } from "./numberRules";
import { optional, single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { inSpan } from "./inSpan";

/**
 * RANGE(deals, from, to, [level], [luck]) gives 1 × 3: low, median and high total in the book's currency. #N/A when a
 * deal of the period lacks an amount or probability; #VALUE! for a bad argument or cell. Same law as ODDS.
 */
export const range = defineFunction({
  id: "RANGE",
  about: "The range that holds the total of a period with the given chance: low, median and high.",
  parameters: [
    DEALS,
    FROM,
    TO,
    optional(
      single(
        { name: "level", about: "The chance that the range holds the total; 0.8 when left out." },
        OPEN_CHANCE,
      ),
      0.8,
    ),
    LUCK,
  ],
  result: "matrix",
  formula:
    "The smallest reachable totals not exceeded with chance (1 − level) ÷ 2, 0.5 and (1 + level) ÷ 2, by the law of ODDS.",
  source: "As ODDS.",
  twin: "none: Excel has no function for the sum of unequal chances with shared luck.",
  examples: [{ args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 0.8, 0], result: [[150000, 250000, 350000]] }],
  run: ([deals, from, to, level, luck]) =>
    inSpan(from, to, (span) =>
      following(rangeOf(deals, span, { level, luck }), ({ low, median, high }) => [[low, median, high]]),
    ),
});
