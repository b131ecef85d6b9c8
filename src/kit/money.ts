/**
 * A money amount in whole cents, rounded half away from zero: 0.1 + 0.2 becomes 30, −1.005 becomes −101.
 * The decimal text is rounded, not the binary fraction, so 1.005 is 101 cents as a reader expects.
 */
export function toCents(amount: number): number {
  const nearest = Math.round(amount * 100);
  if (Math.abs(amount * 100 - nearest) < 0.49 && Math.abs(nearest) < 1e13) return nearest === 0 ? 0 : nearest;
  return decimalCents(amount);
}

/** By the decimal text: only amounts near half a cent need this slower way. */
function decimalCents(amount: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(amount).toString().split("e");
  const cents = Math.round(Number(`${digits}e${Number(exponent) + 2}`));
  return amount < 0 && cents !== 0 ? -cents : cents;
}

/** Whole cents back to an amount. */
export function fromCents(cents: number): number {
  return cents / 100;
}
