import type { Attempt } from "../../excel/caught";
import { keepNotes } from "../../excel/keepNotes";
import type { StoredOutlook } from "../../schema/sheets/home/stored";
import { STATE_KEYS } from "../../schema/stateKeys";

/**
 * Keeps the range and the odds that the book shows, one note a period and day: once the period is over they can be held
 * against what came. A book without a place for notes keeps none; Trust tells of it.
 */
export async function keepShown({ period, asOf, range, odds }: StoredOutlook): Promise<Attempt<true>> {
  if (range === null || asOf === null) return { ok: true, value: true };
  const key = `${STATE_KEYS.shown}${period}:${String(Math.floor(asOf))}`;
  const kept = await keepNotes([{ key, value: JSON.stringify({ ...range, odds }) }], asOf);
  return kept.ok || kept.why !== "refused" ? { ok: true, value: true } : { ok: false, fault: kept.fault };
}
