import type { Setup } from "../../setup";
import { ACCURACY_HEAD, ACCURACY_WEEKS } from "./accuracy";
import { lowerHalfShift } from "./rollUp";

/** What of the page is printed: how far forecasts missed only once a closed period tells something, on a second sheet of paper. */
export function printedArea(setup: Pick<Setup, "owners">, isAccuracyTold: boolean): string {
  const last = isAccuracyTold
    ? ACCURACY_HEAD.row + ACCURACY_HEAD.toWeeks + ACCURACY_WEEKS
    : ACCURACY_HEAD.row - 1;
  return `A1:S${String(last + lowerHalfShift(setup).by)}`;
}
