import { optimism as optimismOf } from "../domain/accuracy/optimism";
import { TEXT_CELL } from "../domain/forecast/cellRules";
import { following, refusal } from "../domain/forecast/outcome";
import { unequal } from "./columns";
import { defineFunction } from "./define";
import { judgedDeals, OUTCOMES, PROBABILITIES } from "./judgedColumns";
import { column } from "./parameters";
import { headersOf, spill } from "./spill";

const COLUMNS = [
  ["Owner", "name"],
  ["Deals", "deals"],
  ["Said", "said"],
  ["Happened", "happened"],
  ["Offset", "offset"],
  ["A 50% means", "halfMeans"],
] as const;

/**
 * OPTIMISM(owners, probabilities, outcomes) spills a row an owner A–Z and one of the team: chances said and what happened,
 * 0 to 1, and the offset in log-odds. #VALUE! for columns of unequal length or a bad cell, #N/A without a closed deal.
 */
export const optimism = defineFunction({
  id: "OPTIMISM",
  about: "How far the chances that owners name lie from what happens.",
  parameters: [
    column(
      {
        name: "owners",
        about: "Whose deals they are, in the same order.",
        reference: "_Snapshots[Owner]",
      },
      TEXT_CELL,
    ),
    PROBABILITIES,
    OUTCOMES,
  ],
  result: "matrix",
  formula:
    "p′ = logistic(logit(p) + d), p within 0.005–0.995, the most probable d: the team's under N(0, 1), an owner's under N(team's d, variance 0.25).",
  source: "Cox (1958), with empirical-Bayes shrinkage.",
  twin: "none: one formula in Excel cannot fit the offset.",
  examples: [
    {
      args: [
        ["Ann", "Ann", "Ben", "Ben"],
        [0.75, 0.75, 0.5, 0.5],
        ["Won", "Lost", "Lost", "Lost"],
      ],
      result: [
        headersOf(COLUMNS),
        ["Ann", 2, 0.75, 0.5, -0.8182624715794, 0.3061326133749],
        ["Ben", 2, 0.5, 0, -0.9253781439587, 0.2838633289302],
        ["Team", 4, 0.625, 0.25, -0.78344647949353, 0.3135775665995],
      ],
    },
  ],
  run: ([owners, probabilities, outcomes]) => {
    const uneven = unequal(owners, probabilities);
    if (uneven !== undefined) return refusal(uneven);
    return following(judgedDeals(probabilities, outcomes), (judged) => {
      const owned = judged.map((deal) => ({ ...deal, owner: owners.cells[deal.at] ?? "" }));
      return spill(COLUMNS, optimismOf(owned));
    });
  },
});
