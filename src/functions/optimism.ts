import { optimism as optimismOf } from "../domain/accuracy/optimism";
import { following, refusal } from "../domain/forecast/outcome";
import { unequal } from "./columns";
import { defineFunction } from "./define";
import { judgedDeals, OUTCOMES, PROBABILITIES } from "./judgedColumns";
import { column } from "./parameters";

const HEADERS = ["Owner", "Deals", "Said", "Happened", "Offset", "A 50% means"];

const OWNERS = column("owners", "Whose deals they are, in the same order.", "_Snapshots[Owner]");

/**
 * OPTIMISM(owners, probabilities, outcomes) spills a row an owner A–Z and one of the team: chances said and what happened,
 * 0 to 1, and the offset in log-odds. #VALUE! for columns of unequal length or a bad cell, #N/A without a closed deal.
 */
export const optimism = defineFunction({
  id: "OPTIMISM",
  about: "How far the chances that owners name lie from what happens, and what a 50 % of theirs has meant.",
  parameters: [OWNERS, PROBABILITIES, OUTCOMES],
  result: "matrix",
  formula:
    "p′ = logistic(logit(p) + d), p within 0.005–0.995; the offset d is the most probable one, the team's " +
    "under N(0, 1), an owner's under N(team's d, variance 0.25).",
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
        HEADERS,
        ["Ann", 2, 0.75, 0.5, -0.8182624715794, 0.3061326133749],
        ["Ben", 2, 0.5, 0, -0.9253781439587, 0.2838633289302],
        ["Team", 4, 0.625, 0.25, -0.78344647949353, 0.3135775665995],
      ],
    },
  ],
  run: ([owners, probabilities, outcomes]) => {
    const uneven = unequal(
      { name: OWNERS.name, cells: owners },
      { name: PROBABILITIES.name, cells: probabilities },
    );
    if (uneven !== undefined) return refusal(uneven);
    return following(judgedDeals(probabilities, outcomes), (judged) => [
      HEADERS,
      ...optimismOf(judged.map((deal) => ({ ...deal, owner: owners[deal.at] ?? "" }))).map((row) => [
        row.name,
        row.deals,
        row.said,
        row.happened,
        row.offset,
        row.halfMeans,
      ]),
    ]);
  },
});
