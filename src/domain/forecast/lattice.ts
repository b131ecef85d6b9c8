import { luckNodes } from "./luck";
import { totalOf, type Stake } from "./stake";

/** How totals are cut into cells. */
export interface Lattice {
  /** Width of a cell in cents. */
  readonly step: number;
  /** Every deal's amount in cells, in the order of the stakes. */
  readonly widths: Int32Array;
  /** Cells from nothing won to everything won. */
  readonly cells: number;
  /** Every amount is a whole number of cells. */
  readonly isExact: boolean;
  /** By how many cells rounding has raised the expected total. */
  readonly drift: number;
}

const EXACT_CELLS = 65_536;
const CELLS_PER_DEVIATION = 512;
const MOST_CELLS = 2 ** 21;

/** Exact while the total has at most 65,536 cells of the greatest common divisor; else 512 cells a standard deviation. */
export function latticeOf(stakes: readonly Stake[], luck: number): Lattice {
  const total = totalOf(stakes);
  const divisor = commonDivisor(stakes);
  if (total / divisor <= EXACT_CELLS) return exactLattice(stakes, divisor);
  const step = Math.max(deviationOf(stakes, luck) / CELLS_PER_DEVIATION, total / MOST_CELLS);
  return step <= divisor ? exactLattice(stakes, divisor) : roundedLattice(stakes, step);
}

function exactLattice(stakes: readonly Stake[], step: number): Lattice {
  const widths = Int32Array.from(stakes, ({ cents }) => cents / step);
  return { step, widths, cells: cellsOf(widths), isExact: true, drift: 0 };
}

function roundedLattice(stakes: readonly Stake[], step: number): Lattice {
  const widths = roundedWidths(stakes, step);
  let drift = 0;
  for (const [at, { cents, chance }] of stakes.entries())
    drift += chance * ((widths[at] ?? 0) - cents / step);
  return { step, widths, cells: cellsOf(widths), isExact: false, drift };
}

function cellsOf(widths: Int32Array): number {
  let cells = 1;
  for (const width of widths) cells += width;
  return cells;
}

/**
 * Amounts in whole cells. The rounding error is carried from deal to deal by rising chance; as every shared luck keeps
 * that order, the mean total is off by at most one cell under any luck (Abel's inequality).
 */
function roundedWidths(stakes: readonly Stake[], step: number): Int32Array {
  const widths = new Int32Array(stakes.length);
  const byChance = [...stakes.entries()].sort(
    ([, a], [, b]) => a.direction - b.direction || a.chance - b.chance || a.cents - b.cents,
  );
  let carried = 0;
  for (const [at, { cents }] of byChance) {
    const exact = cents / step + carried;
    const width = Math.max(0, Math.round(exact));
    widths[at] = width;
    carried = exact - width;
  }
  return widths;
}

function commonDivisor(stakes: readonly Stake[]): number {
  let divisor = 0;
  for (const { cents } of stakes) {
    let rest = cents;
    while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor;
}

/** The total's standard deviation, near enough to choose a cell's width by. */
function deviationOf(stakes: readonly Stake[], luck: number): number {
  let mean = 0;
  let square = 0;
  for (const { weight, chances } of luckNodes(stakes, luck, { spacing: 0.25, reach: 5 })) {
    let expected = 0;
    let variance = 0;
    for (const [at, { cents }] of stakes.entries()) {
      const chance = chances[at] ?? 0;
      expected += cents * chance;
      variance += cents * cents * chance * (1 - chance);
    }
    mean += weight * expected;
    square += weight * (variance + expected * expected);
  }
  return Math.sqrt(Math.max(0, square - mean * mean));
}
