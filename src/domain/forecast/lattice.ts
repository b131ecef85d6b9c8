import type { Keeping } from "./atoms";
import { keepingFor, SCATTERED } from "./keeping";
import { density, normalQuantile } from "./normal";
import { totalOf, type Stake } from "./stake";

/** How totals are cut into cells. */
export interface Lattice {
  /** Width of a cell in cents. */
  readonly step: number;
  /** Cells from nothing won to everything won, and one over. */
  readonly cells: number;
  /** Every amount is a whole number of cells. */
  readonly isExact: boolean;
  /** Else, which totals keep their exact place beside the cells. */
  readonly keeping: Keeping;
}

const EXACT_CELLS = 65_536;
const CELLS_PER_DEVIATION = 384;
const MOST_CELLS = 2 ** 21;
/** A deal so many times larger than the spread of all smaller ones stands apart from them. */
const GIANT = 4;
/** Fewer deals than this have no spread worth the name. */
const CROWD = 10;

/** Exact while the total has at most 65,536 cells of the greatest common divisor; else cells of a small part of the spread. */
export function latticeOf(stakes: readonly Stake[], luck: number): Lattice {
  const total = totalOf(stakes);
  const divisor = commonDivisor(stakes);
  const rounded = Math.max(crowdOf(stakes, luck).deviation / CELLS_PER_DEVIATION, total / MOST_CELLS);
  const isExact = total / divisor <= EXACT_CELLS || rounded <= divisor;
  const step = isExact ? divisor : rounded;
  const keeping = isExact
    ? SCATTERED
    : keepingFor(stakes, crowdOf(stakes, 0).deviation / CELLS_PER_DEVIATION);
  return { step, cells: Math.ceil(total / step) + stakes.length + 2, isExact, keeping };
}

function commonDivisor(stakes: readonly Stake[]): number {
  let divisor = 0;
  for (const { cents } of stakes) {
    let rest = cents;
    while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor;
}

/**
 * How many deals no giant overshadows, and the standard deviation of their total: the smallest crowd, by rising amount,
 * whose next deal is far larger than its spread. The luck's share of the variance is its first Hermite term.
 */
export function crowdOf(stakes: readonly Stake[], luck: number): { size: number; deviation: number } {
  let own = 0;
  let shared = 0;
  for (const [at, { cents, chance, direction }] of stakes.entries()) {
    const deviation = Math.sqrt(own + luck * shared * shared);
    if (at >= CROWD && cents > GIANT * deviation) return { size: at, deviation };
    own += cents * cents * chance * (1 - chance);
    shared += direction * cents * density(normalQuantile(chance));
  }
  return { size: stakes.length, deviation: Math.sqrt(own + luck * shared * shared) };
}
