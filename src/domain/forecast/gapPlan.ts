import type { Serial } from "../../kit/serial";

/** A deed that should bring the number up; a row of Actions fits. */
export interface PlayFacts {
  readonly title: string;
  readonly owner: string;
  readonly due: Serial | null;
  readonly expectedImpact: number | null;
}

/** What is missing to the target, from the manager's call or before one from the roll-up, and how much of it plays cover. */
export interface GapPlan {
  readonly gap: number;
  readonly from: "call" | "roll-up";
  readonly covered: number;
  /** The share of the gap; null where there is none. */
  readonly share: number | null;
}

/** What the gap is taken from. */
export interface GapFacts {
  readonly target: number | null;
  /** The manager's last call of the period. */
  readonly call: number | null;
  /** Closed and committed. */
  readonly rollUp: number;
  readonly plays: readonly PlayFacts[];
}

/** The gap as the sheet Forecast has it; null without a target. */
export function gapPlan({ target, call, rollUp, plays }: GapFacts): GapPlan | null {
  if (target === null) return null;
  const gap = Math.round(100 * (target - (call ?? rollUp))) / 100;
  const covered = plays.reduce((sum, { expectedImpact }) => sum + (expectedImpact ?? 0), 0);
  return { gap, from: call === null ? "roll-up" : "call", covered, share: gap > 0 ? covered / gap : null };
}

/** The earliest due first, those without a day last. */
export function byDue<T extends PlayFacts>(plays: readonly T[]): readonly T[] {
  return plays.toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || 0);
}
