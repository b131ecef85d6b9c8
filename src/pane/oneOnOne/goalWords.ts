import type { GoalState, MemberGoal } from "../../domain/talks/memberGoals";
import { FEWEST_DEALS } from "../../domain/talks/memberGoals";
import type { StateKind } from "../kit/State";
import { rateWords } from "../words/rate";
import { typedAmount } from "../words/typedAmount";

/** Where a goal stands, by colour. */
export const GOAL_KINDS: Readonly<Record<GoalState, StateKind>> = {
  "goal met": "good",
  "above minimum": "good",
  "below minimum": "bad",
  "no minimum": "unknown",
  "no figure": "unknown",
  "too few deals": "unknown",
};

/** Where a goal stands, in two or three words; where less is better, a minimum is kept or missed. */
export function goalStateWords({ state, isLowerBetter }: MemberGoal, closedDeals: number): string {
  switch (state) {
    case "above minimum":
      return isLowerBetter ? "keeps min" : "above min";
    case "below minimum":
      return isLowerBetter ? "misses min" : "below min";
    case "no minimum":
      return "no min";
    case "too few deals":
      return `${closedDeals} of ${FEWEST_DEALS} deals`;
    case "goal met":
    case "no figure":
      return state;
  }
}

/** A figure in its KPI's unit; what is not known is a dash. */
export function figureWords(figure: number | null, unit: string): string {
  if (figure === null) return "–";
  if (isShare(unit)) return Math.abs(figure) <= MOST_SHARE ? rateWords(figure) : `${plain(figure)}\u00a0%`;
  return plain(figure);
}

/** The figure that a person typed for a KPI: "80 %" and "80" of a share are 0.8. */
export function typedFigure(text: string, unit: string): number | undefined {
  const words = text.trim();
  const figure = typedAmount(words.replace(/\s*%$/, ""));
  if (figure === undefined) return undefined;
  return isShare(unit) && (words.endsWith("%") || figure > MOST_SHARE) ? figure / 100 : figure;
}

/** A share beyond this was written in hundredths. */
const MOST_SHARE = 1.5;

function isShare(unit: string): boolean {
  return unit.trim() === "%";
}

function plain(figure: number): string {
  return String(Math.round(figure * 10) / 10).replace("-", "−");
}
