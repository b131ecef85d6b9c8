import { roomForAtoms, splitAtoms, startAtoms, type Atoms, type Shed } from "./atoms";
import { addChance, addStake, emptyCells, type Cells } from "./cells";
import { acrossCells, onCells, onTotals, type AtMost } from "./cumulative";
import { latticeOf, type Lattice } from "./lattice";
import { luckNodes, sharpestFeature, type LuckGrid, type LuckNode } from "./luck";
import { totalOf, type Stake, type Stakes } from "./stake";
import type { TotalLaw } from "./totalLaw";

/** Deals and the lattice on which their totals lie or to which they are rounded. */
export interface Latticed {
  readonly open: readonly Stake[];
  readonly lattice: Lattice;
}

/**
 * The law of some of the deals under one luck. On a rounded lattice the likeliest totals keep their exact cents beside the
 * cells, because a target is often just such a total: nothing more won, or one round deal.
 */
export interface LawSoFar {
  readonly cells: Cells;
  readonly atoms: Atoms;
}

const THOUSAND = 1_000;

/**
 * The law of many deals: for each value of the shared luck the deals are added one by one on a lattice (the
 * Andersen–Sidenius–Basu recursion, 2003), and the laws are mixed.
 */
export function manyDealsLaw({ certain, open }: Stakes, luck: number): TotalLaw {
  const lattice = latticeOf(open, luck);
  const ofOpen = mixedLaw({ open, lattice }, luckNodes(open, luck, gridFor(open.length, luck)));
  const most = totalOf(open);
  const mass = ofOpen(most + 2 * lattice.step);
  return {
    least: certain,
    most: certain + most,
    atMost: (cents) => ofOpen(cents - certain) / mass,
  };
}

/** The laws of the open deals under each luck, mixed by its weight. */
export function mixedLaw({ open, lattice }: Latticed, nodes: Iterable<LuckNode>): AtMost {
  const mixture = new Float64Array(lattice.cells);
  const mixedAtoms = new Map<number, number>();
  const law = roomForLaw(lattice);
  for (const { weight, chances } of nodes) {
    startLaw(law, lattice);
    for (let at = 0; at < open.length; at++) addDeal(law, { open, lattice }, { at, chances });
    mixCells(mixture, weight, law.cells);
    mixAtoms(mixedAtoms, weight, law.atoms);
  }
  if (lattice.isExact) return onCells(mixture, lattice.step);
  const ofCells = acrossCells(mixture, lattice.step);
  const ofAtoms = onTotals(mixedAtoms);
  return (cents) => ofCells(cents) + ofAtoms(cents);
}

export function roomForLaw({ cells, keeping }: Lattice): LawSoFar {
  return { cells: emptyCells(cells), atoms: roomForAtoms(keeping) };
}

/** Before the first deal nothing is won: on an exact lattice in a cell, else as a total of its own. */
export function startLaw({ cells, atoms }: LawSoFar, { isExact, keeping }: Lattice): void {
  cells.low = 0;
  cells.high = -1;
  if (isExact) addChance(cells, 0, 1);
  else startAtoms(atoms, keeping);
}

/** Adds the deal at a place with its chance under the luck. */
export function addDeal(
  { cells, atoms }: LawSoFar,
  { open, lattice }: Latticed,
  { at, chances }: { readonly at: number; readonly chances: Float64Array },
): void {
  const { cents } = open[at] ?? { cents: 0 };
  const chance = chances[at] ?? 0;
  addStake(cells, cents / lattice.step, chance);
  const shed: Shed = (total, light) => {
    addChance(cells, total / lattice.step, light);
  };
  splitAtoms(atoms, { cents, chance }, { keeping: lattice.keeping, shed });
}

function mixCells(mixture: Float64Array, weight: number, { chances, low, high }: Cells): void {
  for (let at = low; at <= high; at++) mixture[at] = (mixture[at] ?? 0) + weight * (chances[at] ?? 0);
}

function mixAtoms(mixture: Map<number, number>, weight: number, { cents, chances, count }: Atoms): void {
  for (let at = 0; at < count; at++) {
    const total = Math.round(cents[at] ?? 0);
    mixture.set(total, (mixture.get(total) ?? 0) + weight * (chances[at] ?? 0));
  }
}

/** The quadrature adds less than 1e-6 up to a thousand deals and less than 1e-4 above. */
export function gridFor(deals: number, luck: number): LuckGrid {
  const spacing = (deals > THOUSAND ? 1.7 : 1.25) * sharpestFeature(deals, luck);
  return { spacing, reach: 5.3 };
}
