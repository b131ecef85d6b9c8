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
}

/** Takes in the chance of a total that is too light to be kept. */
export type Shed = (cents: number, chance: number) => void;

const MOST_ATOMS = 256;
const LIGHT = 1e-6;
/** A deal less likely than this is passed over. */
const UNLIKELY = 1e-10;

/** Room for as many totals as are ever kept, and for as many again with one more deal. */
export function roomForAtoms(): Atoms {
  const room = () => new Float64Array(2 * MOST_ATOMS);
  const [cents, chances, spareCents, spareChances] = [room(), room(), room(), room()];
  return { cents, chances, spareCents, spareChances, count: 0, limit: LIGHT };
}

/** Before the first deal: nothing won, for certain. */
export function startAtoms(atoms: Atoms): void {
  atoms.cents[0] = 0;
  atoms.chances[0] = 1;
  atoms.count = 1;
  atoms.limit = LIGHT;
}

/** The totals after one more deal: each without it and with it, equal totals merged, light ones shed. */
export function splitAtoms(atoms: Atoms, stake: { cents: number; chance: number }, shed: Shed): void {
  if (stake.chance < UNLIKELY) return;
  merge(atoms, stake);
  shedLight(atoms, shed);
  while (atoms.count > MOST_ATOMS) {
    atoms.limit *= 4;
    shedLight(atoms, shed);
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
