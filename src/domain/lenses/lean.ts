import type { Interval } from "../accuracy/interval";
import type { Estimate } from "./estimate";
import { studentQuantile } from "./studentQuantile";

/**
 * So sure is an interval. Nine people looked at through four lenses are 36 looks: at 95 % two of them would stand out by
 * chance, at 99 % one in every third team.
 */
const CONFIDENCE = 0.99;

/** On which side of its yardstick a figure lies beyond doubt. */
export type Lean = "high" | "low" | "in line";

/** The interval in which a figure lies (Student's). */
export function intervalOf({ value, error, freedom }: Estimate): Interval {
  const reach = error === 0 ? 0 : error * studentQuantile((1 - CONFIDENCE) / 2, freedom);
  return { low: value - reach, high: value + reach };
}

/** High or low only where the interval leaves out 0. */
export function leanOf(estimate: Estimate): Lean {
  const { low, high } = intervalOf(estimate);
  if (low > ROUNDING) return "high";
  return high < -ROUNDING ? "low" : "in line";
}

/** What is left of sums that should be 0. */
const ROUNDING = 1e-12;
