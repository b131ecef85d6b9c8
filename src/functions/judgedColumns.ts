import { WON_CELL } from "../domain/accuracy/lifeRules";
import type { Judged } from "../domain/accuracy/judged";
import { PROBABILITY_CELL } from "../domain/forecast/cellRules";
import { following, type Outcome } from "../domain/forecast/outcome";
import { type Column, enough, pairsOf } from "./columns";
import { column } from "./parameters";

/** Chances named while deals were open. */
export const PROBABILITIES = column(
  {
    name: "probabilities",
    about: "The chances, 0 to 1, that were named while the deals were open; blank ones are left out.",
    reference: 'IF((_Snapshots[Status]="Open")*(_Snapshots[Probability]<>""),_Snapshots[Probability],"")',
  },
  PROBABILITY_CELL,
);

/** What became of the deals. */
export const OUTCOMES = column(
  {
    name: "outcomes",
    about: "What became of each deal: Won or 1, Lost or 0; Open or blank ones are left out.",
    reference: 'XLOOKUP(_Snapshots[Deal ID]&"",Pipeline[Deal ID]&"",Pipeline[Status]&"","")',
  },
  WON_CELL,
);

/** The deals of which both the chance and the end are known, with their place in the columns; at least one. */
export function judgedDeals(
  probabilities: Column<number>,
  outcomes: Column<boolean>,
): Outcome<readonly (Judged & { readonly at: number })[]> {
  const judged = following(pairsOf(probabilities, outcomes), (pairs) =>
    pairs.map(({ at, left: probability, right: isWon }) => ({ at, probability, isWon })),
  );
  return enough(judged, 1, "deals with a probability and an outcome");
}
