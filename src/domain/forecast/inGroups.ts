import { runningSum, type AtMost } from "./cumulative";
import { firstWhere } from "./firstWhere";
import {
  copyFrom,
  group,
  interleave,
  noTotals,
  startTotals,
  type Grain,
  type GroupedTotals,
  type Part,
} from "./groupedTotals";
import type { LawForm } from "./lawForm";

/** The law so far; which totals these are changes with every deal. */
interface Grouped {
  totals: GroupedTotals;
}

/** The law of any amounts, written in groups of totals. */
export function inGroups(grain: Grain): LawForm<Grouped> {
  let spare = noTotals();
  const become = (law: Grouped, one: Part, other: Part) => {
    interleave(spare, one, other);
    group(spare, grain);
    [law.totals, spare] = [spare, law.totals];
  };
  return {
    room: () => ({ totals: noTotals() }),
    start: ({ totals }, chance) => {
      startTotals(totals, chance);
    },
    addDeal: (law, cents, chance) => {
      const { totals } = law;
      become(law, { totals, cents: 0, share: 1 - chance }, { totals, cents, share: chance });
    },
    mix: (law, { totals }) => {
      become(law, { totals: law.totals, cents: 0, share: 1 }, { totals, cents: 0, share: 1 });
    },
    copy: (from, to) => {
      copyFrom(0, from.totals, to.totals);
    },
    cut: ({ totals }, low, high) => cut(totals, low, high),
    atMost: ({ totals }) => atMost(totals),
  };
}

/** Half as wide as even totals of this scatter lie: of m neighbouring cents just m ÷ 2. */
function halfWidth({ chances, scatters }: GroupedTotals, at: number): number {
  return Math.sqrt((3 * (scatters[at] ?? 0)) / (chances[at] ?? 1) + 0.25);
}

/** The totals of a group lie evenly around its mean: as far as its scatter says. */
function atMost(law: GroupedTotals): AtMost {
  const { chances, count } = law;
  const means = law.means.subarray(0, count);
  const sums = runningSum(chances.subarray(0, count));
  const halves = means.map((_, at) => halfWidth(law, at));
  const widest = halves.reduce((a, b) => Math.max(a, b), 0);
  return (cents) => {
    const place = cents + 0.5;
    let at = firstWhere(-1, count, (group) => (means[group] ?? 0) > place - widest);
    let chance = sums[at] ?? 0;
    for (; at < count && (means[at] ?? 0) < place + widest; at++) {
      const half = halves[at] ?? 0;
      const share = (place - (means[at] ?? 0) + half) / (2 * half);
      chance += (chances[at] ?? 0) * Math.min(1, Math.max(0, share));
    }
    return chance;
  };
}

function cut(law: GroupedTotals, low: number, high: number): number {
  const { chances, means } = law;
  let above = 0;
  while (law.count > 0 && (means[law.count - 1] ?? 0) - halfWidth(law, law.count - 1) > high)
    above += chances[--law.count] ?? 0;
  let below = 0;
  while (below < law.count && (means[below] ?? 0) + halfWidth(law, below) < low) below++;
  copyFrom(below, law, law);
  return above;
}
