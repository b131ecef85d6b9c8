import type { Interval } from "../accuracy/interval";
import { LEAST_CASES } from "../../terms/lenses";
import type { Estimate } from "./estimate";
import { intervalOf, leanOf, type Lean } from "./lean";

/** There are too few cases to say anything. */
export interface TooFew {
  readonly kind: "too few";
  readonly cases: number;
}

/** A figure with the cases behind it, its interval and on which side of 0 that lies. */
export interface Read extends Interval {
  readonly kind: "read";
  readonly cases: number;
  readonly figure: number;
  readonly lean: Lean;
}

/** A figure over enough cases, or how few there are. */
export function readingOf(cases: number, estimate: () => Estimate): Read | TooFew {
  if (cases < LEAST_CASES) return { kind: "too few", cases };
  const found = estimate();
  return { kind: "read", cases, figure: found.value, ...intervalOf(found), lean: leanOf(found) };
}
