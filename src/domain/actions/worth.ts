import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";

/**
 * What a thing is worth now: what may be lost by leaving it until tomorrow, in the book's money, so that all things
 * stand in one order.
 * - Money and odds: a deal counts its amount times 4·p·(1 − p), for it moves the odds of the target most where it is
 *   open whether it comes: whole at 50 %, a third less at 20 or 80 %, nothing once it is settled. Unknown is open. Of
 *   many deals the best one counts, for one works on one at a time.
 * - Dates: whole once a date has passed, half while none has.
 * - Promises and people have no amount: each weighs like a large deal (Settings), in the share of `late`.
 * What makes the figures wrong comes before all of it, for then nobody knows what anything is worth; what is asked of
 * the reps as a whole comes last.
 */
export type Worth = number;

/** A date has passed. */
export const PASSED = 1;
/** Nothing has passed yet. */
export const AHEAD = 0.5;

/** The money of a deal of which it is open whether it comes; an unknown amount adds nothing. */
export function openMoney({ amount, probability }: Pick<Deal, "amount" | "probability">): Worth {
  if (amount === null) return 0;
  const isKnown = probability !== null && probability >= 0 && probability <= 1;
  return amount * (isKnown ? 4 * probability * (1 - probability) : 1);
}

/** How much of a large deal a delay weighs: whole after a full rhythm. */
export function late(days: Serial, rhythm: number): Worth {
  return rhythm <= 0 ? 1 : Math.min(1, Math.max(0, days / rhythm));
}

/** How much of a large deal several small things weigh together: whole from four on. */
export function several(count: number): Worth {
  return Math.min(1, count / 4);
}
