import { STRAY } from "./stray";

/** How a share is written where no % stands beside it: 75 or 0.75. */
export type PercentScale = "hundreds" | "fractions";

export type ScaleDecision =
  | { readonly state: "settled"; readonly scale: PercentScale }
  | { readonly state: "no matter" }
  | { readonly state: "open" };

/**
 * Decides on the numbers of a column that carry no %: those above 1 speak for 75, those between 0 and 1 for 0.75.
 * Nothing but 0 and 1 cannot tell whether 1 is 1 % or 100 %.
 */
export function decideScale(numbers: readonly number[]): ScaleDecision {
  const hundreds = numbers.filter((number) => number > 1).length;
  const fractions = numbers.filter((number) => number > 0 && number < 1).length;
  if (hundreds > fractions * STRAY) return { state: "settled", scale: "hundreds" };
  if (fractions > hundreds * STRAY) return { state: "settled", scale: "fractions" };
  return hundreds > 0 || numbers.includes(1) ? { state: "open" } : { state: "no matter" };
}
