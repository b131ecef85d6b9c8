import { calibration as calibrationOf } from "../domain/accuracy/calibration";
import { following } from "../domain/forecast/outcome";
import { defineFunction } from "./define";
import { judgedDeals, OUTCOMES, PROBABILITIES } from "./judgedColumns";
import { WHOLE_NUMBER } from "./numberRules";
import { optional, single } from "./parameters";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["From", "from"],
  ["To", "to"],
  ["Deals", "deals"],
  ["Said", "said"],
  ["Happened", "happened"],
  ["Low", "low"],
  ["High", "high"],
] as const;

/**
 * CALIBRATION(probabilities, outcomes, [bins]) spills a row for each bin that holds deals; all but Deals are shares, 0 to 1.
 * #VALUE! for unequal lengths, a bad argument or cell, #N/A without a closed deal. Wilson's 95 % interval.
 */
export const calibration = defineFunction({
  id: "CALIBRATION",
  about: "Whether chances keep what they say: what was said and what happened.",
  parameters: [
    PROBABILITIES,
    OUTCOMES,
    optional(
      single(
        { name: "bins", about: "In how many bins of equal width the chances fall; 10 when left out." },
        WHOLE_NUMBER,
      ),
      10,
    ),
  ],
  result: "matrix",
  formula:
    "Bins [From, To), the last with its end; said = mean chance, happened = share won with Wilson's 95 % interval.",
  source: "Wilson (1927).",
  twin: "none: Excel has no Wilson interval.",
  examples: [
    {
      args: [[0.25, 0.25, 0.75, 0.75], ["Lost", "Won", "Won", "Won"], 2],
      result: [
        headersOf(COLUMNS),
        [0, 0.5, 2, 0.25, 0.5, 0.0945312046392, 0.9054687953608],
        [0.5, 1, 2, 0.75, 1, 0.3423802239547, 1],
      ],
    },
  ],
  run: ([probabilities, outcomes, bins]) =>
    following(judgedDeals(probabilities, outcomes), (judged) => spill(COLUMNS, calibrationOf(judged, bins))),
});
