import type { Judged } from "./judged";

/** The mean squared distance between the chances named and what happened, 0 perfect to 1 (Brier 1950). */
export function brier(judged: readonly Judged[]): number {
  let sum = 0;
  for (const { probability, isWon } of judged) sum += (probability - Number(isWon)) ** 2;
  return sum / judged.length;
}
