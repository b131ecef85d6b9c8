import fc from "fast-check";
import { serialOf } from "../../../src/kit/serial";
import type { Deal } from "../../../src/schema/sheets/pipeline";
import type { DealSnapshot } from "../../../src/schema/sheets/system/snapshots";
import { changedSince } from "../../../src/domain/history/changedSince";
import { deal } from "../deal";

export const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });

const STAGES = ["Qualify", "Discover", "Proposal", "Negotiation"] as const;

/** How the history grows when these deals are snapshot on these days. */
export function historyOf(weeks: readonly { readonly day: number; readonly deals: readonly Deal[] }[]) {
  const history: DealSnapshot[] = [];
  for (const { day, deals } of weeks) {
    const standing = new Set(deals.map(({ dealId }) => dealId));
    const rows = changedSince(history, deals, { day, standing });
    const again = new Set(rows.map(({ dealId }) => dealId));
    const kept = history.filter(({ snapshot, dealId }) => snapshot !== day || !again.has(dealId));
    history.splice(0, Infinity, ...kept, ...rows);
  }
  return history;
}

/** Weeks of a small team in which deals come, change and go. */
export const someWeeks = fc
  .array(
    fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 6 }),
        stage: fc.constantFrom(...STAGES),
        amount: fc.constantFrom(1000, 2000, 3000),
      }),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((weeks) =>
    weeks.map((deals, week) => ({
      day: MONDAY - 7 * (weeks.length - 1 - week),
      deals: [...new Map(deals.map((one) => [one.id, one])).values()].map(({ id, ...rest }) =>
        deal({ dealId: `D-${String(id)}`, ...rest }),
      ),
    })),
  );
