import type { GapPlan } from "../../domain/forecast/gapPlan";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { HelpDue } from "../../domain/kpis/helpDue";
import { amountWords } from "../words/amount";
import { rateWords } from "../words/rate";

/** An ask of upper management as the book would put it. */
export interface PreparedAsk {
  readonly title: string;
  readonly text: string;
}

/** What the ask is made of: the team's figures alone, nothing that is private. */
export interface AskFacts {
  readonly due: HelpDue;
  readonly period: PeriodFacts;
  readonly call: number | null;
  readonly odds: number | null;
  readonly plan: GapPlan | null;
}

/** Where the period stands, what is done about it, and room for what is asked. */
export function preparedAsk({ due, period, call, odds, plan }: AskFacts): PreparedAsk {
  const off = due.deviation ?? 0;
  const side = off < 0 ? "behind" : "ahead of";
  const far = `${rateWords(Math.abs(off))} ${side} plan`;
  const often = due.isByPeriods
    ? "in both of the last two periods"
    : `in ${due.weeks} of the last ${due.of} weeks`;
  const lines = [
    `${period.name}: ${amountWords(due.closed)} closed, ${amountWords(due.plan)} planned by today, so ${far}.`,
    `We were off by more than ${rateWords(due.limit)} ${often}.`,
    ...target(period, call, odds),
    ...gap(plan),
    "",
    "What I ask for:",
    "By when:",
    "What it changes:",
  ];
  return { title: `Help with ${period.name}: ${far}`, text: lines.join("\n") };
}

function target({ target: goal }: PeriodFacts, call: number | null, odds: number | null): readonly string[] {
  if (goal === null) return [];
  const called = call === null ? "" : `, my call ${amountWords(call)}`;
  const chance = odds === null ? "" : `, odds ${rateWords(odds)}`;
  return [`Target ${amountWords(goal)}${called}${chance}.`];
}

function gap(plan: GapPlan | null): readonly string[] {
  if (plan === null || plan.gap <= 0) return [];
  const covered =
    plan.share === null || plan.covered === 0
      ? "no play covers it yet"
      : `plays cover ${rateWords(plan.share)}`;
  return [`${amountWords(plan.gap)} are missing from ${plan.from} to target; ${covered}.`];
}
