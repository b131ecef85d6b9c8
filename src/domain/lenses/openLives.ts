import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { Category } from "../../terms/categories";

/** What the lenses read of a row of the history. */
export type LensRow = Pick<
  DealSnapshot,
  "snapshot" | "dealId" | "status" | "category" | "amount" | "probability"
>;

/** What the history tells of a deal while it was open; what it never told is null. */
export interface OpenLife {
  readonly firstChance: number | null;
  readonly firstAmount: number | null;
  /** Its category when it was last seen open; null for one without. */
  readonly lastCategory: Category | null;
}

/** Every deal that was seen open, by its id. */
export function openLives(history: readonly LensRow[]): ReadonlyMap<string, OpenLife> {
  const lives = new Map<string, OpenLife>();
  const inOrder = history.toSorted((a, b) => (a.snapshot ?? 0) - (b.snapshot ?? 0));
  for (const { dealId, status, category, amount, probability } of inOrder) {
    if (status !== "Open") continue;
    const before = lives.get(dealId);
    lives.set(dealId, {
      firstChance: before?.firstChance ?? probability,
      firstAmount: before?.firstAmount ?? amount,
      lastCategory: category,
    });
  }
  return lives;
}
