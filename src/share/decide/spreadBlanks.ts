import { isDerived } from "../formulas/verdict";
import { type CellSet, newCellSet } from "./cellSet";
import type { Decision } from "./decision";
import { filledArea } from "./filledArea";

/** A total that was let through as a plain value stays: it is what the policy shows. */
function mayBecomeBlank({ outcome, verdict }: Decision): boolean {
  return outcome !== "blank" && !(outcome === "value" && isDerived(verdict.faults));
}

function blanked(decision: Decision): Decision {
  return { ...decision, outcome: "blank", reasons: [...decision.reasons, "readsBlank"] };
}

function readsBlank({ verdict, cell }: Decision, blanks: CellSet): boolean {
  return verdict.reads.some((place) => blanks.touches(place, cell.row));
}

/** Emptied cells empty what reads them, until nothing changes. Up and down in turn, so that chains end soon. */
export function spreadBlanks(first: readonly Decision[]): {
  decisions: readonly Decision[];
  blanks: CellSet;
} {
  const blanks = newCellSet();
  const decisions = [...first];
  for (const { sheet, cell, outcome } of decisions)
    if (outcome === "blank") blanks.add(sheet.source.position, filledArea(cell));
  const forward = decisions.map((_, index) => index);
  const backward = [...forward].reverse();
  let hasChanged = !blanks.isEmpty();
  for (let round = 0; hasChanged; round++) {
    hasChanged = false;
    for (const index of round % 2 === 0 ? forward : backward) {
      const decision = decisions[index];
      if (!decision || !mayBecomeBlank(decision) || !readsBlank(decision, blanks)) continue;
      decisions[index] = blanked(decision);
      blanks.add(decision.sheet.source.position, filledArea(decision.cell));
      hasChanged = true;
    }
  }
  return { decisions, blanks };
}
