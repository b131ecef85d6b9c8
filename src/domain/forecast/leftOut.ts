import type { Atoms } from "./atoms";
import type { Cells } from "./cells";
import { FEW_DEALS } from "./fewDeals";
import { latticeOf, type Lattice } from "./lattice";
import { luckNodes } from "./luck";
import { addDeal, gridFor, roomForLaw, startLaw, type Latticed, type LawSoFar } from "./manyDeals";
import { lawOf } from "./odds";
import type { Stake } from "./stake";
import { chanceOfAtLeast } from "./totalLaw";

/** The chance that the other stakes bring what is needed, with one stake drawn for certain and with it never drawn. */
export interface LeftOut {
  drawn: number;
  undrawn: number;
}

/** What the stakes must bring together, and how much they share their luck. */
export interface Need {
  readonly cents: number;
  readonly luck: number;
}

/** A giant among small deals makes a lattice of so many more cells that each law is better made by itself. */
const MOST_CELLS = 2 ** 17;

/** The chances without each of the tried stakes, which are some of all: of few by the exact law of the others. */
export function leftOut(
  open: readonly Stake[],
  tried: readonly Stake[],
  need: Need,
): ReadonlyMap<Stake, LeftOut> {
  const lattice = latticeOf(open, need.luck);
  if (open.length > FEW_DEALS + 1 && lattice.cells <= MOST_CELLS) {
    return manyLeftOut({ open, lattice }, tried, need);
  }
  return new Map(
    tried.map((stake) => {
      const others = lawOf({ certain: 0, open: open.filter((other) => other !== stake) }, need.luck);
      const [drawn, undrawn] = [need.cents - stake.cents, need.cents];
      return [stake, { drawn: chanceOfAtLeast(others, drawn), undrawn: chanceOfAtLeast(others, undrawn) }];
    }),
  );
}

/** On one lattice: the stakes that stay in are added first, once under each luck. */
function manyLeftOut(
  { open, lattice }: Latticed,
  tried: readonly Stake[],
  { cents, luck }: Need,
): ReadonlyMap<Stake, LeftOut> {
  const isTried = new Set(tried);
  const inOrder = [...open.filter((stake) => !isTried.has(stake)), ...tried];
  const [from, to] = [inOrder.length - tried.length, inOrder.length];
  const rooms = Array.from({ length: Math.ceil(Math.log2(tried.length)) + 2 }, () => roomForLaw(lattice));
  const found = new Map(tried.map((stake) => [stake, { drawn: 0, undrawn: 0 }]));
  let mass = 0;
  for (const { weight, chances } of luckNodes(inOrder, luck, gridFor(to, luck))) {
    mass += weight;
    const halving = { latticed: { open: inOrder, lattice }, chances, rooms };
    lawBefore(halving, from);
    for (const { stake, law } of eachLeftOut(halving, { from, to, depth: 0 })) {
      const own = found.get(stake);
      if (own === undefined) continue;
      own.drawn += weight * chanceFrom(law, lattice, cents - stake.cents);
      own.undrawn += weight * chanceFrom(law, lattice, cents);
    }
  }
  for (const own of found.values()) {
    own.drawn /= mass;
    own.undrawn /= mass;
  }
  return found;
}

/** The laws on the way to all but one stake, one for each halving. */
interface Halving {
  readonly latticed: Latticed;
  readonly chances: Float64Array;
  readonly rooms: readonly LawSoFar[];
}

/** The stakes, from one place to before another, that the law at this depth still lacks. */
interface Lacking {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The law of the stakes before a place. */
function lawBefore({ latticed, chances, rooms }: Halving, place: number): void {
  const [law] = rooms;
  if (law === undefined) return;
  startLaw(law, latticed.lattice);
  for (let at = 0; at < place; at++) addDeal(law, latticed, { at, chances });
}

/**
 * The law of all stakes but one, for each in turn, built by halves: to leave out any of one half, all of the other are
 * added, once. That takes n log n additions for all n, and nothing is ever subtracted.
 */
function* eachLeftOut(
  halving: Halving,
  { from, to, depth }: Lacking,
): Generator<{ stake: Stake; law: LawSoFar }> {
  const { latticed, chances, rooms } = halving;
  const [law, next, stake] = [rooms[depth], rooms[depth + 1], latticed.open[from]];
  if (law === undefined || next === undefined || stake === undefined) return;
  if (to - from === 1) {
    yield { stake, law };
    return;
  }
  const middle = (from + to) >> 1;
  const halves = [
    { from, to: middle },
    { from: middle, to },
  ];
  for (const [half, lacking] of halves.entries()) {
    const added = halves[1 - half] ?? lacking;
    copyCells(law.cells, next.cells);
    copyAtoms(law.atoms, next.atoms);
    for (let at = added.from; at < added.to; at++) addDeal(next, latticed, { at, chances });
    yield* eachLeftOut(halving, { ...lacking, depth: depth + 1 });
  }
}

function copyCells({ chances, low, high }: Cells, to: Cells): void {
  to.chances.set(chances.subarray(low, high + 1), low);
  to.low = low;
  to.high = high;
}

function copyAtoms({ cents, chances, count, limit, near }: Atoms, to: Atoms): void {
  to.cents.set(cents.subarray(0, count));
  to.chances.set(chances.subarray(0, count));
  to.count = count;
  to.limit = limit;
  to.near = near;
}

/** P(total ≥ cents) of a law that is not yet mixed; rounded cells are spread over their width, half to either side. */
function chanceFrom({ cells, atoms }: LawSoFar, { step, isExact }: Lattice, cents: number): number {
  const place = isExact ? Math.ceil(cents / step) : (cents - 1) / step + 0.5;
  const first = Math.floor(place);
  let chance = 0;
  for (let at = Math.max(cells.low, first); at <= cells.high; at++) {
    chance += (cells.chances[at] ?? 0) * (at === first ? 1 - (place - first) : 1);
  }
  for (let at = atoms.count - 1; at >= 0 && (atoms.cents[at] ?? 0) >= cents; at--) {
    chance += atoms.chances[at] ?? 0;
  }
  return chance;
}
