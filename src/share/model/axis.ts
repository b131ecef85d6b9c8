/** The rows or the columns of a sheet, some of them removed: says where each of the others moves to. Zero-based. */
export interface Axis {
  readonly removed: readonly number[];
  isRemoved(place: number): boolean;
  /** How many are removed from `first` to `last`, both included. */
  removedWithin(first: number, last: number): number;
  /** The new place; for a removed one the place that the next kept one takes. */
  moved(place: number): number;
  /** What is left of a span, or undefined when nothing is. */
  shrunk(first: number, last: number): readonly [number, number] | undefined;
}

/** Number of removed places before `place`, by halving. */
function removedBefore(removed: readonly number[], place: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An axis without these places. */
export function axisWithout(places: Iterable<number>): Axis {
  const removed = [...new Set(places)].sort((a, b) => a - b);
  const before = (place: number): number => (removed.length === 0 ? 0 : removedBefore(removed, place));
  const removedWithin = (first: number, last: number): number => before(last + 1) - before(first);
  return {
    removed,
    isRemoved: (place) => removed.length > 0 && removed[removedBefore(removed, place)] === place,
    removedWithin,
    moved: (place) => place - before(place),
    shrunk(first, last) {
      const left = last - first + 1 - removedWithin(first, last);
      const start = first - before(first);
      return left > 0 ? [start, start + left - 1] : undefined;
    },
  };
}
