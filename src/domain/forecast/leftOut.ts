import { FEW_DEALS } from "./fewDeals";
import { foregone, reachOf, strayOf } from "./foregone";
import { inFormFor, type Fineness } from "./formFor";
import type { LawForm } from "./lawForm";
import { luckNodes, type LuckNode } from "./luck";
import { gridFor } from "./manyDeals";
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

/** The chances without each of the stakes: of few by the exact law of the others. */
export function leftOut(open: readonly Stake[], need: Need): ReadonlyMap<Stake, LeftOut> {
  if (open.length > FEW_DEALS + 1)
    return inFormFor(open, roughlyFor(open.length, need.luck), (form) => manyLeftOut(form, open, need));
  return new Map(
    open.map((stake) => {
      const others = lawOf({ certain: 0, open: open.filter((other) => other !== stake) }, need.luck);
      const [drawn, undrawn] = [need.cents - stake.cents, need.cents];
      return [stake, { drawn: chanceOfAtLeast(others, drawn), undrawn: chanceOfAtLeast(others, undrawn) }];
    }),
  );
}

/** So many laws are made of so many deals that their groups are larger than those of ODDS. */
function roughlyFor(deals: number, luck: number): Fineness {
  return { luck, heaviest: Math.max(1e-7 * deals, 1e-4) };
}

/** Under each luck the law of all stakes but one, for each in turn. */
function manyLeftOut<L>(
  form: LawForm<L>,
  open: readonly Stake[],
  { cents, luck }: Need,
): ReadonlyMap<Stake, LeftOut> {
  const sums = open.map((stake) => ({ stake, drawn: 0, undrawn: 0 }));
  const rooms = Array.from({ length: Math.ceil(Math.log2(open.length)) + 1 }, () => form.room());
  let mass = 0;
  for (const node of luckNodes(open, luck, gridFor(open.length, luck))) {
    mass += node.weight;
    const halving = { form, open, node, cents, rooms };
    for (const { at, reaches } of eachWithout(halving)) {
      const sum = sums[at];
      if (sum === undefined) continue;
      sum.drawn += reaches(cents - sum.stake.cents);
      sum.undrawn += reaches(cents);
    }
  }
  return new Map(
    sums.map(({ stake, drawn, undrawn }) => [stake, { drawn: drawn / mass, undrawn: undrawn / mass }]),
  );
}

/** One luck, under which stakes are left out, the total that is asked for, and room for a law at each depth. */
interface Halving<L> {
  readonly form: LawForm<L>;
  readonly open: readonly Stake[];
  readonly node: LuckNode;
  readonly cents: number;
  readonly rooms: readonly L[];
}

/** The stake at a place is left out: how likely the others come to so many cents. */
interface Without {
  readonly at: number;
  readonly reaches: (cents: number) => number;
}

/** Each stake left out in turn; where all is foregone no law is made. */
function* eachWithout<L>(halving: Halving<L>): Generator<Without> {
  const { form, open, node, cents, rooms } = halving;
  const reach = reachOf(open, node.chances);
  const sure = foregone(reach, cents, 2 * (open.at(-1)?.cents ?? 0));
  const [law] = rooms;
  if (sure === undefined && law !== undefined) {
    form.start(law, node.weight);
    yield* eachLeftOut(halving, { from: 0, to: open.length, depth: 0, above: 0 });
  } else for (const at of open.keys()) yield { at, reaches: () => node.weight * (sure ?? 0) };
}

/** The stakes, from one place to before another, that the law at this depth still lacks, and what it has set aside. */
interface Lacking {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** The chance of totals that are enough whatever comes of the stakes that lack. */
  readonly above: number;
}

/**
 * The law of all stakes but one, for each in turn, built by halves: to leave out any of one half, all of the other are
 * added, once. That takes n log n additions for all n, and nothing is ever subtracted.
 */
function* eachLeftOut<L>(halving: Halving<L>, { from, to, depth, above }: Lacking): Generator<Without> {
  const { form, open, node, rooms } = halving;
  const [law, next] = [rooms[depth], rooms[depth + 1]];
  if (law === undefined) return;
  if (to - from === 1 || next === undefined) {
    const atMost = form.atMost(law);
    const mass = atMost(Infinity);
    yield { at: from, reaches: (cents) => above + mass - atMost(cents - 1) };
    return;
  }
  const middle = (from + to) >> 1;
  const halves = [
    { from, to: middle },
    { from: middle, to },
  ];
  for (const [half, lacking] of halves.entries()) {
    const added = halves[1 - half] ?? lacking;
    form.copy(law, next);
    for (let at = added.from; at < added.to; at++) {
      form.addDeal(next, open[at]?.cents ?? 0, node.chances[at] ?? 0);
    }
    const set = setAside(next, halving, lacking);
    yield* eachLeftOut(halving, { ...lacking, depth: depth + 1, above: above + set });
  }
}

/** Takes out of a law the totals that are too little, or enough, whatever comes of the stakes that it lacks; the chance of enough. */
function setAside<L>(
  law: L,
  { form, open, node, cents }: Halving<L>,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const rest = reachOf(open.slice(from, to), node.chances.subarray(from, to));
  const margin = strayOf(rest) + 2 * (open[to - 1]?.cents ?? 0);
  return form.cut(law, cents - rest.mean - margin, cents - rest.mean + margin);
}
