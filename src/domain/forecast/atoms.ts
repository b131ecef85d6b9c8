/** How many single totals are kept, and how they are joined where there is no room for all. */
export interface Keeping {
  readonly most: number;
  /** Totals within so many cents are joined: at first, and at most before the heaviest are shed. */
  readonly near: number;
  readonly farthest: number;
  /** Joined totals stay lighter than this. */
  readonly heaviest: number;
}

/**
 * Single totals that are likely enough to keep their exact place, by rising cents, and room for the next ones. It is
 * overwritten deal by deal.
 */
export interface Atoms {
  cents: Float64Array;
  chances: Float64Array;
  spareCents: Float64Array;
  spareChances: Float64Array;
  count: number;
  /** Totals lighter than this are shed. */
  limit: number;
  /** Totals within so many cents are joined. */
  near: number;
}

/** Takes in the chance of a total that is too light to be kept. */
export type Shed = (cents: number, chance: number) => void;

/** Totals lighter than this are shed at once. */
export const LIGHT = 1e-6;
/** A deal less likely than this is passed over. */
const UNLIKELY = 1e-10;

/** Room for as many totals as are ever kept, and for as many again with one more deal. */
export function roomForAtoms({ most }: Keeping): Atoms {
  const room = () => new Float64Array(2 * most);
  const [cents, chances, spareCents, spareChances] = [room(), room(), room(), room()];
  return { cents, chances, spareCents, spareChances, count: 0, limit: LIGHT, near: 0 };
}

/** Before the first deal: nothing won, for certain. */
export function startAtoms(atoms: Atoms, { near }: Keeping): void {
  atoms.cents[0] = 0;
  atoms.chances[0] = 1;
  atoms.count = 1;
  atoms.limit = LIGHT;
  atoms.near = near;
}

/** The totals after one more deal: each without it and with it, equal totals merged, light ones shed. */
export function splitAtoms(
  atoms: Atoms,
  stake: { cents: number; chance: number },
  { keeping, shed }: { readonly keeping: Keeping; readonly shed: Shed },
): void {
  if (stake.chance < UNLIKELY) return;
  merge(atoms, stake);
  shedLight(atoms, shed);
  if (atoms.count > keeping.most) joinNear(atoms, keeping);
  while (atoms.count > keeping.most) {
    if (atoms.near < keeping.farthest) {
      atoms.near *= 2;
      joinNear(atoms, keeping);
    } else {
      atoms.limit *= 4;
      shedLight(atoms, shed);
    }
  }
}

function merge(atoms: Atoms, stake: { cents: number; chance: number }): void {
  const { cents, chances, spareCents, spareChances, count } = atoms;
  let without = 0;
  let withIt = 0;
  let merged = 0;
  while (withIt < count) {
    const low = without < count ? (cents[without] ?? 0) : Infinity;
    const high = (cents[withIt] ?? 0) + stake.cents;
    let chance = 0;
    if (low <= high) chance += (chances[without++] ?? 0) * (1 - stake.chance);
    if (high <= low) chance += (chances[withIt++] ?? 0) * stake.chance;
    spareCents[merged] = Math.min(low, high);
    spareChances[merged++] = chance;
  }
  [atoms.cents, atoms.spareCents] = [spareCents, cents];
  [atoms.chances, atoms.spareChances] = [spareChances, chances];
  atoms.count = merged;
}

function shedLight(atoms: Atoms, shed: Shed): void {
  const { cents, chances, count, limit } = atoms;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const total = cents[at] ?? 0;
    const chance = chances[at] ?? 0;
    if (chance < limit) {
      shed(total, chance);
    } else {
      cents[kept] = total;
      chances[kept++] = chance;
    }
  }
  atoms.count = kept;
}

/** Light totals that lie near each other become one at their mean; no chance moves further than they lie apart. */
function joinNear(atoms: Atoms, { heaviest }: Keeping): void {
  const { cents, chances, near, count } = atoms;
  let kept = 0;
  let from = cents[0] ?? 0;
  for (let at = 1; at < count; at++) {
    const [total, chance, place] = [cents[at] ?? 0, chances[at] ?? 0, cents[kept] ?? 0];
    const both = (chances[kept] ?? 0) + chance;
    if (total - from < near && both < heaviest) {
      cents[kept] = place + ((total - place) * chance) / both;
      chances[kept] = both;
    } else {
      from = total;
      cents[++kept] = total;
      chances[kept] = chance;
    }
  }
  atoms.count = kept + 1;
}
