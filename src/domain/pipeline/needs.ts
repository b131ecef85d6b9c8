import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { isNextStepOverdue } from "./isNextStepOverdue";
import { isOverdue } from "./isOverdue";
import { isPushedOften } from "./isPushedOften";
import { isStale } from "./isStale";
import { lacksAmount } from "./lacksAmount";
import { lacksCloseDate } from "./lacksCloseDate";
import { lacksNextStep } from "./lacksNextStep";

/** What an open deal can need from its owner, most urgent first. */
const NEEDS = [
  "past close date",
  "no amount",
  "no close date",
  "no next step",
  "next step overdue",
  "stale",
  "pushed often",
] as const;

export type Need = (typeof NEEDS)[number];

/** The day on which deals are looked at and the limits of Settings that the rules read. */
export interface Yardstick {
  readonly today: Serial;
  /** Days without activity after which a deal is stale. */
  readonly staleDays: number;
}

type Rule = (deal: Deal, yardstick: Yardstick) => boolean;

const RULES: Readonly<Record<Need, Rule>> = {
  "past close date": (deal, { today }) => isOverdue(deal, today),
  "no amount": lacksAmount,
  "no close date": lacksCloseDate,
  "no next step": lacksNextStep,
  "next step overdue": (deal, { today }) => isNextStepOverdue(deal, today),
  stale: (deal, { today, staleDays }) => isStale(deal, today, staleDays),
  "pushed often": isPushedOften,
};

/** Everything that a deal needs, most urgent first; a closed deal needs nothing. */
export function needs(deal: Deal, yardstick: Yardstick): readonly Need[] {
  return NEEDS.filter((need) => RULES[need](deal, yardstick));
}
