import type { AtMost } from "./cumulative";
import { inFormFor, type Fineness } from "./formFor";
import type { LawForm } from "./lawForm";
import { luckNodes, sharpestFeature, type LuckGrid, type LuckNode } from "./luck";
import { totalOf, type Stake, type Stakes } from "./stake";
import type { TotalLaw } from "./totalLaw";

const THOUSAND = 1_000;

/**
 * The law of many deals: for each value of the shared luck the deals are added one by one (the Andersen–Sidenius–Basu
 * recursion, 2003), and the laws are mixed.
 */
export function manyDealsLaw({ certain, open }: Stakes, luck: number): TotalLaw {
  const nodes = luckNodes(open, luck, gridFor(open.length, luck));
  const ofOpen = inFormFor(open, finenessFor(open.length, luck), (form) => mixedLaw(form, open, nodes));
  const most = totalOf(open);
  const mass = ofOpen(Infinity);
  return {
    least: certain,
    most: certain + most,
    atMost: (cents) => ofOpen(cents - certain) / mass,
  };
}

/** The laws of the open deals under each luck, together. */
export function mixedLaw<L>(form: LawForm<L>, open: readonly Stake[], nodes: Iterable<LuckNode>): AtMost {
  const [mixture, law] = [form.room(), form.room()];
  for (const { weight, chances } of nodes) {
    form.start(law, weight);
    for (const [at, { cents }] of open.entries()) form.addDeal(law, cents, chances[at] ?? 0);
    form.mix(mixture, law);
  }
  return form.atMost(mixture);
}

/** The fewer deals, and the more they share (from a luck of 0.2 on), the more a single total weighs; the fewer, the more groups there is time for. */
export function finenessFor(deals: number, luck: number): Fineness {
  const heaviest = Math.min(Math.max(1e-7 * deals, 3e-5), 1e-4);
  return { luck, heaviest: heaviest * Math.sqrt(Math.min(1, Math.max(1.25 * (1 - luck), 0.1))) };
}

/** The quadrature adds less than 1e-6 up to a thousand deals and less than 1e-4 above. */
export function gridFor(deals: number, luck: number): LuckGrid {
  const spacing = (deals > THOUSAND ? 1.7 : 1.25) * sharpestFeature(deals, luck);
  return { spacing, reach: 5.3 };
}
