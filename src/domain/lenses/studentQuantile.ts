import { betaQuantile } from "../forecast/betaQuantile";

/**
 * The t beyond which a Student draw with so many degrees of freedom lies with chance `tail`, 0 < tail < 0.5:
 * t² = ν (1 − x) ÷ x with x the quantile 2 × tail of Beta(ν ÷ 2, 1 ÷ 2) (DLMF 8.17; Johnson, Kotz and Balakrishnan 1995, ch. 28).
 */
export function studentQuantile(tail: number, freedom: number): number {
  const x = betaQuantile(2 * tail, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}
