import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Kpi } from "../../schema/sheets/kpis";
import type { Score } from "../../schema/sheets/scorecard";
import type { Standard } from "../../schema/sheets/standards";

/** How a figure stands to what was agreed. */
export type GoalState =
  "goal met" | "above minimum" | "below minimum" | "no minimum" | "no figure" | "too few deals";

/** One KPI of a member: the last figure, the minimum, the goal. */
export interface MemberGoal {
  readonly kpi: string;
  readonly unit: string;
  readonly isLowerBetter: boolean;
  readonly actual: number | null;
  /** The Monday of the week of the last figure. */
  readonly of: Serial | null;
  readonly minimum: number | null;
  readonly goal: number | null;
  readonly state: GoalState;
}

/** What a member's goals are read from. */
export interface GoalFacts {
  readonly kpis: readonly Kpi[];
  readonly standards: readonly Standard[];
  readonly scores: readonly Score[];
  /** Deals of the member that were won or lost lately: a rate made of fewer than `FEWEST_DEALS` says nothing. */
  readonly closedDeals: number;
}

/** So many closed deals a win rate needs before it is held against anybody. */
export const FEWEST_DEALS = 8;

type Agreed = Pick<MemberGoal, "minimum" | "goal">;

/** The active KPIs with a member's last figure, minimum and goal, in the book's order. */
export function memberGoals(member: string, facts: GoalFacts): readonly MemberGoal[] {
  return facts.kpis.filter(({ active }) => active === "Yes").map((kpi) => goalOf(member, kpi, facts));
}

function goalOf(member: string, { kpi, unit, better }: Kpi, facts: GoalFacts): MemberGoal {
  const isTheirs = (row: { readonly member: string; readonly kpi: string }): boolean =>
    fold(row.member) === fold(member) && fold(row.kpi) === fold(kpi);
  const agreed: Agreed = facts.standards.find(isTheirs) ?? { minimum: null, goal: null };
  const last = lastOf(facts.scores.filter(isTheirs));
  const isLowerBetter = better === "Lower";
  const read = { kpi, unit, isLowerBetter, minimum: agreed.minimum, goal: agreed.goal };
  const actual = last?.actual ?? null;
  return { ...read, actual, of: last?.period ?? null, state: stateOf({ ...read, actual }, facts) };
}

/** The newest row with a figure: a blank is no figure. */
function lastOf(scores: readonly Score[]): Score | undefined {
  return scores
    .filter(({ period, actual }) => period !== null && actual !== null)
    .reduce<Score | undefined>(
      (last, score) => ((score.period ?? 0) >= (last?.period ?? 0) ? score : last),
      undefined,
    );
}

function stateOf(
  {
    kpi,
    actual,
    minimum,
    goal,
    isLowerBetter,
  }: Agreed & Pick<MemberGoal, "kpi" | "actual" | "isLowerBetter">,
  { closedDeals }: GoalFacts,
): GoalState {
  if (isWinRate(kpi) && closedDeals < FEWEST_DEALS) return "too few deals";
  if (actual === null) return "no figure";
  const up = isLowerBetter ? -1 : 1;
  if (minimum !== null && up * (actual - minimum) < 0) return "below minimum";
  if (goal !== null && up * (actual - goal) >= 0) return "goal met";
  return minimum === null ? "no minimum" : "above minimum";
}

/** A share of deals won swings with every single deal. */
function isWinRate(kpi: string): boolean {
  return fold(kpi).includes("win rate");
}
