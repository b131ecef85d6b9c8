import type { Atoms } from "./atoms";
import type { Cells } from "./cells";
import { FEW_DEALS } from "./fewDeals";
import { foregone, reachOf, strayOf } from "./foregone";
import { crowdOf, latticeOf, type Lattice } from "./lattice";
import { luckNodes } from "./luck";
import { addDeal, gridFor, roomForLaw, startLaw, type Latticed, type LawSoFar } from "./manyDeals";
import { lawOf } from "./odds";
import { totalOf, type Stake } from "./stake";
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

/** So many giants are gone through outcome by outcome; more of them are a part of the crowd. */
const MOST_GIANTS = 6;

/** The chances without each of the stakes: of few by the exact law of the others. */
export function leftOut(open: readonly Stake[], need: Need): ReadonlyMap<Stake, LeftOut> {
  if (open.length > FEW_DEALS + 1) return manyLeftOut(open, need);
  return new Map(
    open.map((stake) => {
      const others = lawOf({ certain: 0, open: open.filter((other) => other !== stake) }, need.luck);
      const [drawn, undrawn] = [need.cents - stake.cents, need.cents];
      return [stake, { drawn: chanceOfAtLeast(others, drawn), undrawn: chanceOfAtLeast(others, undrawn) }];
    }),
  );
}

/** Of many the law of the crowd lies on a lattice, and what the few giants bring is gone through. */
function manyLeftOut(open: readonly Stake[], { cents, luck }: Need): ReadonlyMap<Stake, LeftOut> {
  const { size } = crowdOf(open, luck);
  const crowd = open.length - size > MOST_GIANTS ? open : open.slice(0, size);
  const giants = open.slice(crowd.length);
  const lattice = latticeOf(crowd, luck);
  const rooms = Array.from({ length: Math.ceil(Math.log2(crowd.length)) + 2 }, () => ({
    ...roomForLaw(lattice),
    sure: 0,
  }));
  const sums = new Map(open.map((stake) => [stake, { drawn: 0, undrawn: 0 }]));
  let mass = 0;
  for (const { weight, chances } of luckNodes(open, luck, gridFor(open.length, luck))) {
    mass += weight;
    const needs = { low: cents - totalOf(giants), high: cents };
    const halving = { latticed: { open: crowd, lattice }, chances, rooms, needs };
    for (const { stake, reaches, brought } of eachWithout(halving, giants, cents)) {
      const sum = sums.get(stake);
      if (sum === undefined) continue;
      for (const outcome of brought) {
        sum.drawn += weight * outcome.chance * reaches(cents - outcome.cents - stake.cents);
        sum.undrawn += weight * outcome.chance * reaches(cents - outcome.cents);
      }
    }
  }
  for (const sum of sums.values()) {
    sum.drawn /= mass;
    sum.undrawn /= mass;
  }
  return sums;
}

/** Under one luck all stakes but one: the chance that those of the crowd reach a total, and what the giants may bring. */
interface Without {
  readonly stake: Stake;
  readonly reaches: (cents: number) => number;
  readonly brought: readonly Brought[];
}

/** Each stake left out in turn; where all is foregone no law is made. */
function* eachWithout(halving: Halving, giants: readonly Stake[], cents: number): Generator<Without> {
  const { latticed, chances, rooms } = halving;
  const { open: crowd, lattice } = latticed;
  const reach = reachOf(crowd, chances);
  const largest = crowd.at(-1)?.cents ?? 0;
  const reachesBy = (law?: Room) => (need: number) =>
    foregone(reach, need, largest) ?? (law === undefined ? 0 : chanceFrom(law, lattice, need));
  const drawn = giants.map((giant, at) => ({ giant, chance: chances[crowd.length + at] ?? 0 }));
  const brought = outcomesOf(drawn);
  const isOpen = brought.some((outcome) => foregone(reach, cents - outcome.cents, 2 * largest) === undefined);
  if (isOpen) {
    lawBefore(halving, 0);
    for (const { stake, law } of eachLeftOut(halving, { from: 0, to: crowd.length, depth: 0 }))
      yield { stake, brought, reaches: reachesBy(law) };
    lawBefore(halving, giants.length > 0 ? crowd.length : 0);
  } else for (const stake of crowd) yield { stake, brought, reaches: reachesBy() };
  for (const { giant } of drawn) {
    const others = outcomesOf(drawn.filter((other) => other.giant !== giant));
    yield { stake: giant, brought: others, reaches: reachesBy(isOpen ? rooms[0] : undefined) };
  }
}

/** What giants may bring together, and how likely that is. */
interface Brought {
  readonly cents: number;
  readonly chance: number;
}

function outcomesOf(
  giants: readonly { readonly giant: Stake; readonly chance: number }[],
): readonly Brought[] {
  let outcomes: readonly Brought[] = [{ cents: 0, chance: 1 }];
  for (const { giant, chance } of giants) {
    outcomes = outcomes.flatMap((so) => [
      { cents: so.cents, chance: so.chance * (1 - chance) },
      { cents: so.cents + giant.cents, chance: so.chance * chance },
    ]);
  }
  return outcomes;
}

/** A law on the way, and the chance of all totals that whatever else is drawn are enough. */
interface Room extends LawSoFar {
  sure: number;
}

/** The laws on the way to all but one stake, one for each halving, and the least and the most that they are asked for. */
interface Halving {
  readonly latticed: Latticed;
  readonly chances: Float64Array;
  readonly rooms: readonly Room[];
  readonly needs: { readonly low: number; readonly high: number };
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
  law.sure = 0;
  for (let at = 0; at < place; at++) addDeal(law, latticed, { at, chances });
}

/**
 * The law of all stakes but one, for each in turn, built by halves: to leave out any of one half, all of the other are
 * added, once. That takes n log n additions for all n, and nothing is ever subtracted.
 */
function* eachLeftOut(
  halving: Halving,
  { from, to, depth }: Lacking,
): Generator<{ stake: Stake; law: Room }> {
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
    next.sure = law.sure;
    for (let at = added.from; at < added.to; at++) addDeal(next, latticed, { at, chances });
    setAside(next, halving, lacking);
    yield* eachLeftOut(halving, { ...lacking, depth: depth + 1 });
  }
}

/** Takes out of a law the totals that are enough, or too little, whatever comes of the stakes that it still lacks. */
function setAside(
  law: Room,
  { latticed, chances, needs }: Halving,
  { from, to }: Omit<Lacking, "depth">,
): void {
  const { open, lattice } = latticed;
  const rest = reachOf(open.slice(from, to), chances.subarray(from, to));
  const margin = strayOf(rest) + 2 * (open.at(-1)?.cents ?? 0);
  const { cells } = law;
  const high = Math.ceil((needs.high - rest.mean + margin) / lattice.step);
  cells.low = Math.max(cells.low, Math.floor((needs.low - rest.mean - margin) / lattice.step));
  for (; cells.high >= cells.low && cells.high > high; cells.high--)
    law.sure += cells.chances[cells.high] ?? 0;
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
function chanceFrom({ cells, atoms, sure }: Room, { step, isExact }: Lattice, cents: number): number {
  const place = isExact ? Math.ceil(cents / step) : (cents - 1) / step + 0.5;
  const first = Math.floor(place);
  let chance = sure;
  for (let at = Math.max(cells.low, first); at <= cells.high; at++) {
    chance += (cells.chances[at] ?? 0) * (at === first ? 1 - (place - first) : 1);
  }
  for (let at = atoms.count - 1; at >= 0 && (atoms.cents[at] ?? 0) >= cents; at--) {
    chance += atoms.chances[at] ?? 0;
  }
  return chance;
}
