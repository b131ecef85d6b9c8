import { distribution as distributionOf } from "../domain/forecast/distribution";
import { following } from "../domain/forecast/outcome";
import { DEALS, FROM, TO } from "./dealParameters";
import { defineFunction } from "./define";
import { inSpan } from "./inSpan";
import { LUCK } from "./luckParameter";
import { WHOLE_NUMBER } from "./numberRules";
import { optional, single } from "./parameters";
import { SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO } from "./sampleDeals";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Total", "total"],
  ["Chance of at least", "chance"],
] as const;

/**
 * DISTRIBUTION(deals, from, to, [steps], [luck]) spills a header and steps + 1 totals in the book's currency, each with the
 * chance of at least that much. #N/A when a deal of the period lacks an amount or probability; #VALUE! for a bad argument
 * or cell. Same law as ODDS.
 */
export const distribution = defineFunction({
  id: "DISTRIBUTION",
  about: "The odds of every total that is likely: a curve to chart.",
  parameters: [
    DEALS,
    FROM,
    TO,
    optional(
      single({ name: "steps", about: "How many steps the curve has; 40 when left out." }, WHOLE_NUMBER),
      40,
    ),
    LUCK,
  ],
  result: "matrix",
  formula:
    "Totals evenly from the 0.1 % to the 99.9 % quantile, each with P(total ≥ it), by the law of ODDS.",
  source: "As ODDS.",
  twin: "none: Excel has no function for the sum of unequal chances with shared luck.",
  examples: [
    {
      args: [SAMPLE_DEALS, SAMPLE_FROM, SAMPLE_TO, 3, 0],
      result: [headersOf(COLUMNS), [50000, 1], [200000, 0.6], [350000, 0.18], [500000, 0.08]],
    },
  ],
  run: ([deals, from, to, steps, luck]) =>
    inSpan(from, to, (span) =>
      following(distributionOf(deals, span, { steps, luck }), (points) => spill(COLUMNS, points)),
    ),
});
