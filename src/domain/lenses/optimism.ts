import type { Judged } from "../accuracy/judged";
import { LEAST_CASES } from "../../terms/lenses";
import { biasOf, meanOf, type SaidAndCame } from "./estimate";
import { type Read, readingOf, type TooFew } from "./reading";

/** What somebody named before it was known: a call for each period that is over, and a chance for each deal that is. */
export interface Named {
  /** The last call of a period against what was closed in it. */
  readonly calls: readonly SaidAndCame[];
  /** The first chance that a deal had while it was open, and whether it was won. */
  readonly chances: readonly Judged[];
}

/** How much higher somebody names than it comes, and whether that is told by calls or by the chances of deals. */
export type Optimism =
  | { readonly kind: "nothing closed"; readonly cases: number }
  | ((Read | TooFew) & { readonly by: "calls" | "chances" });

/**
 * Optimism, + = names more than comes. Over calls it is Σ(call − closed) ÷ Σ closed, the Bias of ACCURACY. While there are
 * fewer than 8 of them it is the mean of chance − won over deals, Said − Happened of OPTIMISM, in points: a deal is judged
 * by the chance that it had when it was first seen, for later ones already know how it goes.
 */
export function optimism({ calls, chances }: Named): Optimism {
  const by = calls.length < LEAST_CASES && chances.length > calls.length ? "chances" : "calls";
  if (by === "chances") {
    const errors = chances.map(({ probability, isWon }) => probability - Number(isWon));
    return { by, ...readingOf(errors.length, () => meanOf(errors)) };
  }
  const bias = calls.length < LEAST_CASES ? null : biasOf(calls);
  if (bias !== null) return { by, ...readingOf(calls.length, () => bias) };
  const cases = calls.length;
  return cases < LEAST_CASES ? { by, kind: "too few", cases } : { kind: "nothing closed", cases };
}
