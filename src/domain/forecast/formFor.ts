import { inCells } from "./cells";
import { inGroups } from "./inGroups";
import type { LawForm } from "./lawForm";
import { density, normalQuantile } from "./normal";
import { totalOf, type Stake } from "./stake";

const EXACT_CELLS = 65_536;
/** More cells than these for all deals together take too long. */
const EXACT_WORK = 1e8;

/** What is worked out of stakes in whichever form their law is written. */
export type InAnyForm<R> = <L>(form: LawForm<L>) => R;

/** How much the stakes share their luck, and how likely a group of their totals may be at most. */
export interface Fineness {
  readonly luck: number;
  readonly heaviest: number;
}

/** In cells where the total has few of the amounts' greatest common divisor: exact. Else in groups. */
export function inFormFor<R>(stakes: readonly Stake[], { luck, heaviest }: Fineness, use: InAnyForm<R>): R {
  const step = commonDivisor(stakes);
  const cells = totalOf(stakes) / step;
  if (cells <= EXACT_CELLS && cells * stakes.length <= EXACT_WORK) return use(inCells(step, cells));
  const near = Math.min(NEAR * heaviest * deviationOf(stakes, luck), apart(stakes));
  return use(inGroups({ heaviest, near }));
}

/** Where a law is densest, so many deviations hold about 25 times their chance. */
const NEAR = 64;

/**
 * The mean deviation of a stake, half a typical amount: totals a whole one apart are never joined, however wide a shared luck
 * makes the law. Of more than two thousand stakes a single total weighs less, and it may be more.
 */
function apart(stakes: readonly Stake[]): number {
  let deviations = 0;
  for (const { cents, chance } of stakes) deviations += cents * Math.sqrt(chance * (1 - chance));
  return Math.max(1 / stakes.length, 0.0005) * deviations;
}

function commonDivisor(stakes: readonly Stake[]): number {
  let divisor = 0;
  for (const { cents } of stakes) {
    let rest = cents;
    while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor;
}

/** The standard deviation of the total; the luck's share of the variance is its first Hermite term. */
function deviationOf(stakes: readonly Stake[], luck: number): number {
  let own = 0;
  let shared = 0;
  for (const { cents, chance, direction } of stakes) {
    own += cents * cents * chance * (1 - chance);
    shared += direction * cents * density(normalQuantile(chance));
  }
  return Math.sqrt(own + luck * shared * shared);
}
