import { LIGHT, roomForAtoms, splitAtoms, startAtoms, type Keeping } from "./atoms";
import type { Stake } from "./stake";

/** Where totals lie all over the cells, only a few likely ones keep their place. */
export const SCATTERED: Keeping = { most: 256, near: 0, farthest: 0, heaviest: 0 };

const MANY = 2_048;
/** A total's chance is off by less than what joined totals weigh, half of it on average. */
const HEAVIEST = 1e-3;
/** Of more deals no single number of won ones weighs much, and all totals would take too long. */
const MOST_DEALS = 200;

/**
 * How to keep single totals beside cells of so many cents. Amounts that are nearly equal make totals that gather around
 * few places, each narrower than a cell: these are told apart.
 */
export function keepingFor(stakes: readonly Stake[], step: number): Keeping {
  if (stakes.length > MOST_DEALS) return SCATTERED;
  const farthest = step / 2;
  const trial: Keeping = { most: MANY, near: farthest, farthest, heaviest: Infinity };
  const atoms = roomForAtoms(trial);
  startAtoms(atoms, trial);
  for (const stake of stakes.toReversed()) {
    splitAtoms(atoms, stake, { keeping: trial, shed: () => undefined });
    if (atoms.limit > LIGHT) return SCATTERED;
  }
  return { ...trial, near: 1, heaviest: HEAVIEST };
}
