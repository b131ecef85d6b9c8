import { LEAST_CASES } from "../../terms/lenses";
import type { Estimate } from "./estimate";
import { differenceOf, meanOf } from "./estimate";
import { leanOf, type Lean } from "./lean";
import type { TooFew } from "./reading";

/** A closed deal that the manager took into the call against its category, or out of it, and whether it was won. */
export interface Override {
  readonly isIn: boolean;
  readonly isWon: boolean;
}

/** How the manager's own overrides turned out. */
export interface Favour {
  readonly kind: "read";
  readonly cases: number;
  /** Those that came true: In and won, Out and lost. */
  readonly true: number;
  /** The mean of In (1) or Out (0) less won (1) or lost (0): + = judged better than it came. */
  readonly figure: number;
  /** On which side of the yardstick; null where there is too little to compare with. */
  readonly lean: Lean | null;
}

/**
 * Relationship: whether overrides err in favour of one rep more than of everybody else's. A manager who takes deals in
 * more often than out errs on that side for all, so the yardstick is the others' overrides.
 */
export function relationship(own: readonly Override[], others: readonly Override[]): Favour | TooFew {
  return favourOf(own, (mean) =>
    others.length < LEAST_CASES ? null : leanOf(differenceOf(mean, meanOf(errorsOf(others)))),
  );
}

/** All overrides of the manager: the yardstick is 0, as many wrong ways up as down. */
export function ownOverrides(all: readonly Override[]): Favour | TooFew {
  return favourOf(all, leanOf);
}

function favourOf(own: readonly Override[], leanFrom: (mean: Estimate) => Lean | null): Favour | TooFew {
  const cases = own.length;
  if (cases < LEAST_CASES) return { kind: "too few", cases };
  const errors = errorsOf(own);
  const mean = meanOf(errors);
  const cameTrue = errors.filter((error) => error === 0).length;
  return { kind: "read", cases, true: cameTrue, figure: mean.value, lean: leanFrom(mean) };
}

function errorsOf(overrides: readonly Override[]): readonly number[] {
  return overrides.map(({ isIn, isWon }) => Number(isIn) - Number(isWon));
}
