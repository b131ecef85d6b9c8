const NO_BREAK = "\u00a0";
const MINUS = "−";

/** A sum of money as it is spoken: 1,120,000 is "1.12 M", 310,000 is "310 k", 950 is "950". */
export function amountWords(amount: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? MINUS : "";
  if (size >= 999_500) return `${sign}${(size / 1_000_000).toFixed(2)}${NO_BREAK}M`;
  if (size >= 1_000) return `${sign}${String(Math.round(size / 1_000))}${NO_BREAK}k`;
  return Math.round(size) === 0 ? "0" : `${sign}${String(Math.round(size))}`;
}

/** A change of an amount, with its sign: "+91 k", "−281 k", "0". */
export function signedWords(change: number): string {
  const words = amountWords(change);
  return change > 0 && words !== "0" ? `+${words}` : words;
}

/** An amount of which nothing is known reads as a dash, never as 0. */
export function amountOrDash(amount: number | null): string {
  return amount === null ? "–" : amountWords(amount);
}

/** A whole number with thousands set off: 8,797. */
export function wholeWords(count: number): string {
  const digits = String(Math.abs(Math.round(count))).replace(/\B(?=(\d{3})+$)/g, ",");
  return count < 0 && digits !== "0" ? `${MINUS}${digits}` : digits;
}

/** Two amounts in one unit: "1.98–2.52 M", or both in full where their units differ. */
export function amountRange(low: number, high: number): string {
  const [from, to] = [amountWords(low), amountWords(high)];
  const unit = to.slice(to.indexOf(NO_BREAK));
  const sharesUnit = to.includes(NO_BREAK) && from.endsWith(unit);
  return `${sharesUnit ? from.slice(0, -unit.length) : from}–${to}`;
}
