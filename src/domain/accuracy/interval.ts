/** A figure's lower and upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Between so many standard deviations either side lie 95 % of a normal law. */
export const Z95 = 1.959964;

/** Wilson's 95 % interval of a share (1927): unlike the plain one it never leaves 0 to 1. */
export function wilson(hits: number, count: number): Interval {
  const share = hits / count;
  const spread = (Z95 * Z95) / count;
  const middle = (share + spread / 2) / (1 + spread);
  const reach = Math.sqrt(share * (1 - share) * spread + (spread * spread) / 4) / (1 + spread);
  return {
    low: hits === 0 ? 0 : middle - reach,
    high: hits === count ? 1 : middle + reach,
  };
}
