import type { Cell } from "../kit/cell";
import { WON_CELL } from "../domain/accuracy/lifeRules";
import type { Judged } from "../domain/accuracy/judged";
import { PROBABILITY_CELL } from "../domain/forecast/cellRules";
import type { Outcome } from "../domain/forecast/outcome";
import { enough, pairsOf } from "./columns";
import { column } from "./parameters";

/** Chances named while deals were open. */
export const PROBABILITIES = column(
  "probabilities",
  "The chances, 0 to 1, that were named while the deals were open; blank ones are left out.",
  'IF(_Snapshots[Status]="Open",_Snapshots[Probability],"")',
);

/** What became of the deals. */
export const OUTCOMES = column(
  "outcomes",
  "What became of each deal: Won or 1, Lost or 0; Open or blank ones are left out.",
  "XLOOKUP(_Snapshots[Deal ID],Pipeline[Deal ID],Pipeline[Status])",
);

/** The deals of which both the chance and the end are known, with their place in the columns; at least one. */
export function judgedDeals(
  probabilities: readonly Cell[],
  outcomes: readonly Cell[],
): Outcome<readonly (Judged & { readonly at: number })[]> {
  const pairs = pairsOf(
    { name: PROBABILITIES.name, cells: probabilities, rule: PROBABILITY_CELL },
    { name: OUTCOMES.name, cells: outcomes, rule: WON_CELL },
  );
  if (!pairs.ok) return pairs;
  const judged = pairs.value.map(({ at, left: probability, right: isWon }) => ({ at, probability, isWon }));
  return enough(judged, 1, "deals with a probability and an outcome");
}
