/** What is measured of each rep beside the figures that they report, and of the manager beside the manager's own. */
export const LENSES = ["Optimism", "Style", "Aggressiveness", "Relationship"] as const;

export type Lens = (typeof LENSES)[number];

/** Fewer cases than this say nothing of anybody. */
export const LEAST_CASES = 8;

/** What is said of somebody of whom so few cases are known. */
export function tooFewCases(cases: number): string {
  return `not enough data (${String(cases)} of ${String(LEAST_CASES)})`;
}
