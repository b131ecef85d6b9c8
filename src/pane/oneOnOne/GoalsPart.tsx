import { useState } from "react";
import type { MemberGoal } from "../../domain/talks/memberGoals";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { State } from "../kit/State";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { dayInYear } from "../words/day";
import { AgreeStandard, type TypedStandard } from "./AgreeStandard";
import { figureWords, GOAL_KINDS, goalStateWords } from "./goalWords";

export interface GoalsPartProps {
  readonly name: string;
  readonly goals: readonly MemberGoal[];
  readonly closedDeals: number;
  readonly today: Serial;
  readonly onAgree: (standard: TypedStandard) => void;
}

/** Each KPI's last figure against the minimum and the goal; a minimum that is missing is agreed on the spot. */
export function GoalsPart({ name, goals, closedDeals, today, onAgree }: GoalsPartProps) {
  const table = useTable();
  const type = useType();
  if (goals.length === 0)
    return <p className={type.small}>No KPI is active yet. Choose up to seven on KPIs.</p>;
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            {["KPI", "now", "min", "goal"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className={type.heard}>State</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.kpi}>
              <th scope="row">{goal.kpi}</th>
              <td>{figureWords(goal.actual, goal.unit)}</td>
              <td>{figureWords(goal.minimum, goal.unit)}</td>
              <td>{figureWords(goal.goal, goal.unit)}</td>
              <td>
                <State kind={GOAL_KINDS[goal.state]}>{goalStateWords(goal, closedDeals)}</State>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Older goals={goals} today={today} />
      <Missing name={name} goals={goals} onAgree={onAgree} />
    </>
  );
}

/** Which figures are older than the newest one: every figure says of when it is. */
function Older({ goals, today }: Pick<GoalsPartProps, "goals" | "today">) {
  const type = useType();
  const newest = Math.max(...goals.map(({ of }) => of ?? 0));
  const older = goals.filter(({ of }) => of !== null && of < newest);
  if (older.length === 0) return null;
  const words = older.map(({ kpi, of }) => `${kpi} of ${dayInYear(of ?? 0, today)}`);
  return <p className={type.quiet}>Older: {words.join(", ")}.</p>;
}

function Missing({ name, goals, onAgree }: Pick<GoalsPartProps, "name" | "goals" | "onAgree">) {
  const type = useType();
  const [isOpen, setOpen] = useState(false);
  const missing = goals.filter(({ minimum }) => minimum === null);
  const [first] = missing;
  if (!first) return null;
  const words =
    missing.length === goals.length
      ? "No minimum agreed yet."
      : `No minimum agreed yet for ${missing.map(({ kpi }) => kpi).join(", ")}.`;
  return (
    <>
      <p className={type.small}>
        {words} {!isOpen && <Action onPress={() => setOpen(true)}>Agree one now</Action>}
      </p>
      {isOpen && (
        <AgreeStandard
          name={name}
          goals={missing}
          onAgree={(standard) => {
            setOpen(false);
            onAgree(standard);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
