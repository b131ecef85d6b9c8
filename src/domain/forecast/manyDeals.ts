import { roomForAtoms, splitAtoms, startAtoms, type Atoms } from "./atoms";
import { addChance, addStake, emptyCells, type Cells } from "./cells";
import { acrossCells, onCells, onTotals, type AtMost } from "./cumulative";
import { latticeOf, type Lattice } from "./lattice";
import { luckNodes, sharpestFeature, type LuckGrid } from "./luck";
import { totalOf, type Stake, type Stakes } from "./stake";
import type { TotalLaw } from "./totalLaw";

/** Deals and the lattice on which their totals lie or to which they are rounded. */
interface Latticed {
  readonly open: readonly Stake[];
  readonly lattice: Lattice;
}

const THOUSAND = 1_000;

/**
 * The law of many deals: for each value of the shared luck the deals are added one by one on a lattice (the
 * Andersen–Sidenius–Basu recursion, 2003), and the laws are mixed.
 */
export function manyDealsLaw({ certain, open }: Stakes, luck: number): TotalLaw {
  const lattice = latticeOf(open, luck);
  const ofOpen = (lattice.isExact ? exactLaw : roundedLaw)({ open, lattice }, luck);
  const most = totalOf(open);
  const mass = ofOpen(most + 2 * lattice.step);
  return {
    least: certain,
    most: certain + most,
    atMost: (cents) => ofOpen(cents - certain) / mass,
  };
}

function exactLaw({ open, lattice }: Latticed, luck: number): AtMost {
  const mixture = new Float64Array(lattice.cells);
  const cells = emptyCells(lattice.cells);
  for (const { weight, chances } of luckNodes(open, luck, gridFor(open.length, luck))) {
    clear(cells);
    addChance(cells, 0, 1);
    for (let at = 0; at < open.length; at++)
      addStake(cells, (open[at]?.cents ?? 0) / lattice.step, chances[at] ?? 0);
    mixCells(mixture, weight, cells);
  }
  return onCells(mixture, lattice.step);
}

/**
 * On a rounded lattice the likeliest totals keep their exact cents beside the cells, because a target is often just
 * such a total: nothing more won, or one round deal.
 */
function roundedLaw(latticed: Latticed, luck: number): AtMost {
  const { open, lattice } = latticed;
  const mixture = new Float64Array(lattice.cells);
  const mixedAtoms = new Map<number, number>();
  const cells = emptyCells(lattice.cells);
  const atoms = roomForAtoms();
  for (const { weight, chances } of luckNodes(open, luck, gridFor(open.length, luck))) {
    addRounded(latticed, chances, { cells, atoms });
    mixCells(mixture, weight, cells);
    mixAtoms(mixedAtoms, weight, atoms);
  }
  const ofCells = acrossCells(mixture, lattice.step);
  const ofAtoms = onTotals(mixedAtoms);
  return (cents) => ofCells(cents) + ofAtoms(cents);
}

function addRounded(
  { open, lattice }: Latticed,
  chances: Float64Array,
  { cells, atoms }: { readonly cells: Cells; readonly atoms: Atoms },
): void {
  const shed = (cents: number, chance: number) => addChance(cells, cents / lattice.step, chance);
  clear(cells);
  startAtoms(atoms);
  for (const [at, { cents }] of open.entries()) {
    const chance = chances[at] ?? 0;
    addStake(cells, cents / lattice.step, chance);
    splitAtoms(atoms, { cents, chance }, shed);
  }
}

function clear(cells: Cells): void {
  cells.low = 0;
  cells.high = -1;
}

function mixCells(mixture: Float64Array, weight: number, { chances, low, high }: Cells): void {
  for (let at = low; at <= high; at++) mixture[at] = (mixture[at] ?? 0) + weight * (chances[at] ?? 0);
}

function mixAtoms(mixture: Map<number, number>, weight: number, { cents, chances, count }: Atoms): void {
  for (let at = 0; at < count; at++) {
    const total = cents[at] ?? 0;
    mixture.set(total, (mixture.get(total) ?? 0) + weight * (chances[at] ?? 0));
  }
}

/** The quadrature adds less than 1e-6 up to a thousand deals and less than 1e-4 above. */
function gridFor(deals: number, luck: number): LuckGrid {
  const spacing = (deals > THOUSAND ? 1.7 : 1.25) * sharpestFeature(deals, luck);
  return { spacing, reach: 5.3 };
}
