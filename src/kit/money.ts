/**
 * A money amount in whole cents, rounded half away from zero: 0.1 + 0.2 becomes 30, −1.005 becomes −101.
 * The decimal text is rounded, not the binary fraction, so 1.005 is 101 cents as a reader expects.
 */
export function toCents(amount: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(amount).toString().split("e");
  const cents = Math.round(Number(`${digits}e${Number(exponent) + 2}`));
  return amount < 0 && cents !== 0 ? -cents : cents;
}

/** Whole cents back to an amount. */
export function fromCents(cents: number): number {
  return cents / 100;
}
