import { runningSum } from "./cumulative";
import { luckNodes, sharpestFeature, type LuckGrid } from "./luck";
import { totalOf, type Stake, type Stakes } from "./stake";
import type { TotalLaw } from "./totalLaw";

/** Up to this many open deals the law is exact to the cent. */
export const FEW_DEALS = 22;

/** The totals of all subsets of some deals: by set of bits, and the sets by rising total. */
interface Subsets {
  readonly totals: Float64Array;
  readonly order: Int32Array;
}

/** One value of the shared luck: the chances of the left totals, and of at most each right total. */
interface HalfChances {
  readonly left: Float64Array;
  readonly rightAtMost: Float64Array;
}

/**
 * The exact law of few deals. The deals are cut into two halves, whose 2^(n/2) totals are sorted once; a total of the
 * left half then needs only the right half's chance of at most the rest (Horowitz & Sahni's two lists, 1974).
 */
export function fewDealsLaw({ certain, open }: Stakes, luck: number): TotalLaw {
  const leftDeals = open.filter((_, at) => at % 2 === 0);
  const rightDeals = open.filter((_, at) => at % 2 === 1);
  const left = subsetsOf(leftDeals);
  const right = subsetsOf(rightDeals);
  const nodes: HalfChances[] = [];
  const split = [...leftDeals, ...rightDeals];
  for (const { weight, chances } of luckNodes(split, luck, fineGrid(split.length, luck))) {
    const leftChances = subsetChances(left, chances.subarray(0, leftDeals.length));
    nodes.push({
      left: leftChances.map((chance) => chance * weight),
      rightAtMost: runningSum(subsetChances(right, chances.subarray(leftDeals.length))),
    });
  }
  return {
    least: certain,
    most: certain + totalOf(open),
    atMost: (cents) => chanceOfAtMost(nodes, rightCounts(left, right, cents - certain)),
  };
}

/** Fine enough for quantiles to be right to 1e-9. */
function fineGrid(deals: number, luck: number): LuckGrid {
  return { spacing: 0.8 * sharpestFeature(deals, luck), reach: 7.5 };
}

function subsetsOf(stakes: readonly Stake[]): Subsets {
  const byBits = new Float64Array(2 ** stakes.length);
  for (const [bit, { cents }] of stakes.entries()) {
    const half = 2 ** bit;
    for (let set = 0; set < half; set++) byBits[half + set] = (byBits[set] ?? 0) + cents;
  }
  const order = Int32Array.from(byBits.keys()).sort((a, b) => (byBits[a] ?? 0) - (byBits[b] ?? 0));
  return { totals: Float64Array.from(order, (set) => byBits[set] ?? 0), order };
}

/** The chance of each subset, in the order of rising totals. */
function subsetChances({ order }: Subsets, chances: Float64Array): Float64Array {
  const byBits = new Float64Array(order.length);
  byBits[0] = 1;
  for (const [bit, chance] of chances.entries()) {
    const half = 2 ** bit;
    for (let set = 0; set < half; set++) {
      const without = byBits[set] ?? 0;
      byBits[half + set] = without * chance;
      byBits[set] = without * (1 - chance);
    }
  }
  return Float64Array.from(order, (set) => byBits[set] ?? 0);
}

/** For each left total how many right totals keep the sum at or under the cents. */
function rightCounts(left: Subsets, right: Subsets, cents: number): Int32Array {
  let count = right.totals.length;
  return Int32Array.from(left.totals, (total) => {
    while (count > 0 && total + (right.totals[count - 1] ?? 0) > cents) count--;
    return count;
  });
}

function chanceOfAtMost(nodes: readonly HalfChances[], counts: Int32Array): number {
  let sum = 0;
  for (const { left, rightAtMost } of nodes) {
    for (let at = 0; at < counts.length; at++) {
      sum += (left[at] ?? 0) * (rightAtMost[counts[at] ?? 0] ?? 0);
    }
  }
  return sum;
}
