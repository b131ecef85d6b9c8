import { density, normalCdf, normalQuantile } from "./normal";
import type { Stake } from "./stake";

/** One value of the luck that all deals share: how likely it is, and every stake's chance under it. */
export interface LuckNode {
  readonly weight: number;
  /** In the order of the stakes. */
  readonly chances: Float64Array;
}

/** The sampled values of the shared luck: from −reach to reach, in standard deviations. */
export interface LuckGrid {
  readonly spacing: number;
  readonly reach: number;
}

/**
 * With a luck near 1 the law given z is all but a step. Odds that only fall with z are then off by at most half a spacing
 * at the highest density, 0.005 × 0.4 ÷ 2: less than 0.001 with so many steps to either side.
 */
const MOST_STEPS = 1_500;

/** The most that one deal's outcome can tell about the luck: φ(x)² ÷ (Φ(x)(1 − Φ(x))) at x = 0. */
const MOST_INFORMATION = 2 / Math.PI;

/** The one-factor Gaussian copula as a sum over the shared luck z, by the trapezoid rule. */
export function* luckNodes(stakes: readonly Stake[], luck: number, grid: LuckGrid): Generator<LuckNode> {
  const alone = Float64Array.from(stakes, ({ chance }) => chance);
  if (luck === 0) {
    yield { weight: 1, chances: alone };
    return;
  }
  const thresholds = alone.map(normalQuantile);
  const own = Math.sqrt(1 - luck);
  const steps = Math.min(Math.ceil(grid.reach / grid.spacing), MOST_STEPS);
  const spacing = grid.reach / steps;
  for (let at = -steps; at <= steps; at++) {
    const z = at * spacing;
    const shared = Math.sqrt(luck) * z;
    const chances = thresholds.map((threshold, i) =>
      normalCdf((threshold - (stakes[i]?.direction ?? 1) * shared) / own),
    );
    yield { weight: spacing * density(z), chances };
  }
}

/**
 * The standard deviation of the sharpest Gaussian that the integrand over z can contain. The law of the total given z
 * cannot change faster with z than the deals' Fisher information allows, whatever their amounts. With a spacing of h
 * such deviations the trapezoid rule errs by about exp(−2π² ÷ h²).
 */
export function sharpestFeature(deals: number, luck: number): number {
  return 1 / Math.sqrt(1 + (MOST_INFORMATION * deals * luck) / (1 - luck));
}
