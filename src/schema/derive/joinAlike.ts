/** Something planned for the cells of an address. */
interface Placed {
  readonly address: string;
}

/**
 * Joins what is planned alike for several addresses into one plan with all of them, parted by commas, so that one
 * request serves them all. The addresses must not overlap: the order among different plans is kept, not among ranges.
 */
export function joinAlike<T extends Placed>(plans: readonly T[]): readonly T[] {
  const joined = new Map<string, T>();
  for (const plan of plans) {
    const likeness = JSON.stringify({ ...plan, address: "" });
    const before = joined.get(likeness);
    joined.set(
      likeness,
      before === undefined ? plan : { ...plan, address: `${before.address},${plan.address}` },
    );
  }
  return [...joined.values()];
}
