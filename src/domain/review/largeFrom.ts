/** From which amount a deal is large: the book's own limit, else its share of the period's target, else unsaid. */
export function largeFrom(limit: number | null, target: number | null, share: number): number | null {
  if (limit !== null) return limit;
  return target === null ? null : target * share;
}
