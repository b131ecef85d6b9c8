import type { ShownRange } from "../../domain/accuracy/shownRange";
import type { Attempt } from "../../excel/caught";
import { keepNotes } from "../../excel/keepNotes";
import type { Serial } from "../../kit/serial";
import { noteOfShown, withoutShown } from "./shownNotes";

/** What is to be kept of a drawing, and what of earlier ones goes. */
export interface ShownKeeping {
  readonly asOf: Serial | null;
  /** The range that the book shows now and the odds beside it; null where it shows none. */
  readonly now: { readonly range: ShownRange; readonly odds: number | null } | null;
  readonly gone: readonly ShownRange[];
}

/**
 * Keeps the range and the odds that the book shows, one note a period and day: once the period is over they can be held
 * against what came. A book without a place for notes keeps none; Trust tells of it.
 */
export async function keepShown({ asOf, now, gone }: ShownKeeping): Promise<Attempt<true>> {
  const notes = [...(now ? [noteOfShown(now.range, now.odds)] : []), ...gone.map(withoutShown)];
  if (notes.length === 0) return { ok: true, value: true };
  const kept = await keepNotes(notes, asOf ?? 0);
  return kept.ok || kept.why !== "refused" ? { ok: true, value: true } : { ok: false, fault: kept.fault };
}
