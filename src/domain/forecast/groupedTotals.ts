/**
 * Totals by rising cents, unlikely ones that lie near each other joined to groups. Each group's chance and mean are exact,
 * and so is its scatter, the variance times the chance. A total of its own has no scatter: its place is right to the cent.
 */
export interface GroupedTotals {
  chances: Float64Array;
  means: Float64Array;
  scatters: Float64Array;
  count: number;
}

/** Which totals are joined to one group: those within so many cents that together are less likely than `heaviest`. */
export interface Grain {
  readonly near: number;
  readonly heaviest: number;
}

/** A law, moved by some cents, and the share of its chances that is meant. */
export interface Part {
  readonly totals: GroupedTotals;
  readonly cents: number;
  readonly share: number;
}

/** Totals less likely than this are left out; all of them together stay far below 1e-9. */
const NEGLIGIBLE = 1e-15;

export function noTotals(): GroupedTotals {
  return { chances: none, means: none, scatters: none, count: 0 };
}

const none = new Float64Array();

/** Room for so many groups; what stood there before may be lost. */
function makeRoom(law: GroupedTotals, groups: number): void {
  if (law.chances.length >= groups) return;
  law.chances = new Float64Array(2 * groups);
  law.means = new Float64Array(2 * groups);
  law.scatters = new Float64Array(2 * groups);
}

/** One total: nothing. */
export function startTotals(totals: GroupedTotals, chance: number): void {
  makeRoom(totals, 1);
  totals.chances[0] = chance;
  totals.means[0] = 0;
  totals.scatters[0] = 0;
  totals.count = 1;
}

/** Takes over the groups from a place on. */
export function copyFrom(
  first: number,
  { chances, means, scatters, count }: GroupedTotals,
  to: GroupedTotals,
): void {
  makeRoom(to, count - first);
  to.chances.set(chances.subarray(first, count));
  to.means.set(means.subarray(first, count));
  to.scatters.set(scatters.subarray(first, count));
  to.count = count - first;
}

/** The totals of two parts by rising means, not yet grouped. */
export function interleave(into: GroupedTotals, one: Part, other: Part): void {
  into.count = one.totals.count + other.totals.count;
  makeRoom(into, into.count);
  const { chances, means, scatters } = into;
  let [at, otherAt] = [0, 0];
  let [mean, otherMean] = [meanOf(one, 0), meanOf(other, 0)];
  for (let to = 0; to < into.count; to++) {
    if (mean <= otherMean) {
      means[to] = mean;
      chances[to] = one.share * (one.totals.chances[at] ?? 0);
      scatters[to] = one.share * (one.totals.scatters[at] ?? 0);
      mean = meanOf(one, ++at);
    } else {
      means[to] = otherMean;
      chances[to] = other.share * (other.totals.chances[otherAt] ?? 0);
      scatters[to] = other.share * (other.totals.scatters[otherAt] ?? 0);
      otherMean = meanOf(other, ++otherAt);
    }
  }
}

function meanOf({ totals, cents }: Part, at: number): number {
  return at < totals.count ? (totals.means[at] ?? 0) + cents : Infinity;
}

/** Joins what lies within the grain, leaves out what is negligible. */
export function group(totals: GroupedTotals, { near, heaviest }: Grain): void {
  const { chances, means, count } = totals;
  let last = 0;
  let from = means[0] ?? 0;
  for (let at = 1; at < count; at++) {
    const chance = chances[at] ?? 0;
    if (chance < NEGLIGIBLE) continue;
    const isLight = chance + (chances[last] ?? 0) < heaviest;
    const mean = means[at] ?? 0;
    if ((isLight && mean - from < near) || isOneTotal(totals, last, at)) {
      join(totals, last, at);
    } else {
      from = mean;
      if ((chances[last] ?? 0) >= NEGLIGIBLE) last++;
      move(totals, at, last);
    }
  }
  totals.count = Math.min(count, last + 1);
}

function isOneTotal({ means, scatters }: GroupedTotals, one: number, other: number): boolean {
  return means[one] === means[other] && scatters[one] === 0 && scatters[other] === 0;
}

/** The mean goes part of the way; the way between both means adds to the scatter. */
function join({ chances, means, scatters }: GroupedTotals, to: number, other: number): void {
  const [before, added] = [chances[to] ?? 0, chances[other] ?? 0];
  const mean = means[to] ?? 0;
  const apart = (means[other] ?? 0) - mean;
  const step = (apart * added) / (before + added);
  chances[to] = before + added;
  means[to] = mean + step;
  scatters[to] = (scatters[to] ?? 0) + (scatters[other] ?? 0) + step * apart * before;
}

function move({ chances, means, scatters }: GroupedTotals, at: number, to: number): void {
  chances[to] = chances[at] ?? 0;
  means[to] = means[at] ?? 0;
  scatters[to] = scatters[at] ?? 0;
}
