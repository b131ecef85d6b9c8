import { LEAST_CASES } from "../../terms/lenses";
import { biasOf, differenceOf, meanOf } from "./estimate";
import { leanOf, type Lean } from "./lean";
import type { TooFew } from "./reading";

/** What became of a closed deal on its way: how often its close date was moved to a later month, and its amounts. */
export interface Passed {
  readonly pushes: number;
  /** The first amount that it had; null where that or the final one is not known. */
  readonly amounts: { readonly first: number; readonly final: number } | null;
}

/** How deals change on their way, in two figures. */
export interface Passage {
  readonly kind: "read";
  readonly cases: number;
  readonly pushes: number;
  /** On which side of the others' deals; null where they are too few to compare with. */
  readonly pushed: Lean | null;
  /** Null where too few deals have both amounts. */
  readonly inflation: { readonly figure: number; readonly lean: Lean } | null;
}

/**
 * Aggressiveness: pushes per closed deal, held against those of everybody else's, and amount inflation
 * Σ(first − final) ÷ Σ final, + = amounts start higher than they end.
 */
export function aggressiveness(own: readonly Passed[], others: readonly Passed[]): Passage | TooFew {
  const cases = own.length;
  if (cases < LEAST_CASES) return { kind: "too few", cases };
  const pushes = pushesOf(own);
  const pushed = others.length < LEAST_CASES ? null : leanOf(differenceOf(pushes, pushesOf(others)));
  return { kind: "read", cases, pushes: pushes.value, pushed, inflation: inflationOf(own) };
}

function pushesOf(deals: readonly Passed[]) {
  return meanOf(deals.map(({ pushes }) => pushes));
}

function inflationOf(deals: readonly Passed[]): Passage["inflation"] {
  const known = deals.flatMap(({ amounts }) =>
    amounts === null ? [] : [{ said: amounts.first, came: amounts.final }],
  );
  const bias = known.length < LEAST_CASES ? null : biasOf(known);
  return bias && { figure: bias.value, lean: leanOf(bias) };
}
