/** How much the deals share their luck unless the book says otherwise: the correlation of a Gaussian copula. */
export const DEFAULT_LUCK = 0.15;

/** The luck that a book goes by: what stands on Settings, or the usual one where nothing usable does. */
export function bookLuck(typed: number | null): number {
  return typed !== null && typed >= 0 && typed < 1 ? typed : DEFAULT_LUCK;
}
