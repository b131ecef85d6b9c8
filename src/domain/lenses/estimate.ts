/** A figure of which only some cases were seen, with its standard error and the degrees of freedom behind that. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly freedom: number;
}

/** What somebody said, and what came of it. */
export interface SaidAndCame {
  readonly said: number;
  readonly came: number;
}

/** The mean of two values or more; its error is s ÷ √n. */
export function meanOf(values: readonly number[]): Estimate {
  const count = values.length;
  const value = sumOf(values) / count;
  const spread = sumOf(values.map((each) => (each - value) ** 2)) / (count - 1);
  return { value, error: Math.sqrt(spread / count), freedom: count - 1 };
}

/**
 * How far what was said lay above what came, by what came: Σ(said − came) ÷ Σ came, + = too high; its error is that of a
 * ratio (Cochran 1977, 6.3). Null where nothing came.
 */
export function biasOf(pairs: readonly SaidAndCame[]): Estimate | null {
  const count = pairs.length;
  const came = sumOf(pairs.map((pair) => pair.came));
  if (came === 0) return null;
  const value = sumOf(pairs.map((pair) => pair.said - pair.came)) / came;
  const rest = pairs.map((pair) => pair.said - (1 + value) * pair.came);
  const spread = sumOf(rest.map((each) => each ** 2)) / (count - 1);
  return { value, error: (Math.sqrt(spread / count) * count) / Math.abs(came), freedom: count - 1 };
}

/** How far one mean lies above another; groups may vary differently (Welch 1947). */
export function differenceOf(one: Estimate, other: Estimate): Estimate {
  const [a, b] = [one.error ** 2, other.error ** 2];
  const freedom = a + b === 0 ? 1 : (a + b) ** 2 / (a ** 2 / one.freedom + b ** 2 / other.freedom);
  return { value: one.value - other.value, error: Math.sqrt(a + b), freedom };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
