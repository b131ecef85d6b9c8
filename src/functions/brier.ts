import { brier as brierOf } from "../domain/accuracy/brier";
import { following } from "../domain/forecast/outcome";
import { defineFunction } from "./define";
import { judgedDeals, OUTCOMES, PROBABILITIES } from "./judgedColumns";

/**
 * BRIER(probabilities, outcomes) gives a number from 0, perfect, to 1. #VALUE! for columns of unequal length or a bad
 * cell, #N/A without a closed deal. Brier's score.
 */
export const brier = defineFunction({
  id: "BRIER",
  about: "How good named chances were: 0 is perfect, 0.25 what always 50 % gets, 1 always wrong.",
  parameters: [PROBABILITIES, OUTCOMES],
  result: "scalar",
  formula: "Mean of (probability − outcome)², won 1, lost 0.",
  source: "Brier (1950).",
  twin: `=LET(probabilities,${PROBABILITIES.reference},
 outcomes,${OUTCOMES.reference},
 won,outcomes="Won",
 IFERROR(AVERAGE(FILTER((probabilities-won)^2,ISNUMBER(probabilities)*(won+(outcomes="Lost")))),NA()))`,
  examples: [
    {
      args: [
        [0.1, 0.9, 0.8, 0.3],
        ["Lost", "Won", "Won", "Lost"],
      ],
      result: 0.0375,
    },
  ],
  run: ([probabilities, outcomes]) => following(judgedDeals(probabilities, outcomes), brierOf),
});
