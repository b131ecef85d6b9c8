import type { Serial } from "../../kit/serial";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";

/** Of each deal its last row up to a day, of one day the lower: the same rows of which `asOf` makes the deals of the day. */
export function lastSnapshots(
  history: readonly DealSnapshot[],
  day: Serial,
): ReadonlyMap<string, DealSnapshot> {
  const last = new Map<string, DealSnapshot>();
  for (const row of history) {
    const { dealId, snapshot } = row;
    if (snapshot === null || snapshot > day) continue;
    if (snapshot >= (last.get(dealId)?.snapshot ?? 0)) last.set(dealId, row);
  }
  return last;
}
