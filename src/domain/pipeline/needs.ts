import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { HygieneRule } from "../../terms/hygieneRules";
import { daysInStage } from "./daysInStage";
import { isLarge } from "./isLarge";
import { isNextStepOverdue } from "./isNextStepOverdue";
import { isOpen } from "./isOpen";
import { isOverdue } from "./isOverdue";
import { isPushedOften } from "./isPushedOften";
import { isSlowInStage } from "./isSlowInStage";
import { isStale } from "./isStale";
import { lacksAmount } from "./lacksAmount";
import { lacksCloseDate } from "./lacksCloseDate";
import { lacksNextStep } from "./lacksNextStep";
import type { DealPeople, PeopleOfDeals } from "./peopleOfDeals";

/** What an open deal can need from its owner, most urgent first. */
const NEEDS = [
  "past close date",
  "no close date",
  "no amount",
  "no next step",
  "next step overdue",
  "no economic buyer",
  "few contacts",
  "stale",
  "slow in stage",
  "pushed often",
] as const;

export type Need = (typeof NEEDS)[number];

/** The day on which deals are looked at, and what of Settings and Relationships the rules read. */
export interface Yardstick {
  readonly today: Serial;
  /** The limit of each rule that asks, 0 where it has none; a rule that is not here is switched off. */
  readonly rules: ReadonlyMap<HygieneRule, number>;
  /** How long a deal usually stays in a stage, by its folded name. */
  readonly normDays: ReadonlyMap<string, number | null>;
  /** From here on a deal is large; null where that cannot be said. */
  readonly largeFrom: number | null;
  readonly people: PeopleOfDeals;
}

/** Whether a deal needs something, by the limit of the need's rule. */
type IsNeeded = (deal: Deal, limit: number, yardstick: Yardstick) => boolean;

const ASKED: Readonly<Record<Need, { readonly rule: HygieneRule; readonly isNeeded: IsNeeded }>> = {
  "past close date": {
    rule: "close date",
    isNeeded: (deal, graceDays, { today }) => isOverdue(deal, today, graceDays),
  },
  "no close date": { rule: "close date", isNeeded: lacksCloseDate },
  "no amount": { rule: "amount", isNeeded: lacksAmount },
  "no next step": { rule: "next step", isNeeded: lacksNextStep },
  "next step overdue": {
    rule: "next step",
    isNeeded: (deal, _limit, { today }) => isNextStepOverdue(deal, today),
  },
  "no economic buyer": {
    rule: "economic buyer",
    isNeeded: (deal, _limit, { people }) =>
      isCommitted(deal) && peopleOf(deal, people)?.hasEconomicBuyer === false,
  },
  "few contacts": {
    rule: "contacts",
    isNeeded: (deal, fewest, yardstick) => {
      const people = peopleOf(deal, yardstick.people);
      return isOpenAndLarge(deal, yardstick) && people !== undefined && people.known < fewest;
    },
  },
  stale: { rule: "activity", isNeeded: (deal, days, { today }) => isStale(deal, today, days) },
  "slow in stage": {
    rule: "stage age",
    isNeeded: (deal, times, yardstick) => {
      const norm = normOf(deal, yardstick);
      return isSlowInStage(deal, yardstick.today, norm === null ? null : norm * times);
    },
  },
  "pushed often": { rule: "pushes", isNeeded: isPushedOften },
};

/** Everything that a deal needs by the rules that are on, most urgent first; a closed deal needs nothing. */
export function needs(deal: Deal, yardstick: Yardstick): readonly Need[] {
  return isOpen(deal) ? NEEDS.filter((need) => hasNeed(deal, need, yardstick)) : [];
}

/** Whether a deal needs one thing, by its rule while that is on. */
export function hasNeed(deal: Deal, need: Need, yardstick: Yardstick): boolean {
  const { rule, isNeeded } = ASKED[need];
  const limit = yardstick.rules.get(rule);
  return limit !== undefined && isNeeded(deal, limit, yardstick);
}

/** The rule by which something is needed. */
export function ruleOfNeed(need: Need): HygieneRule {
  return ASKED[need].rule;
}

/** The rules of which nobody can say whether they hold for a deal, since a fact is not recorded: not known is not No. */
export function notRecorded(deal: Deal, yardstick: Yardstick): readonly HygieneRule[] {
  if (!isOpen(deal)) return [];
  const hasNobody = peopleOf(deal, yardstick.people) === undefined;
  const unknown: readonly (readonly [HygieneRule, boolean])[] = [
    ["activity", deal.lastActivity === null],
    ["stage age", daysInStage(deal, yardstick.today) === null || normOf(deal, yardstick) === null],
    ["economic buyer", hasNobody && isCommitted(deal)],
    ["contacts", hasNobody && isOpenAndLarge(deal, yardstick)],
  ];
  return unknown.flatMap(([rule, isUnknown]) => (isUnknown && yardstick.rules.has(rule) ? [rule] : []));
}

function normOf({ stage }: Deal, { normDays }: Yardstick): number | null {
  return normDays.get(fold(stage)) ?? null;
}

function isCommitted(deal: Deal): boolean {
  return isOpen(deal) && deal.category === "Commit";
}

function isOpenAndLarge(deal: Deal, { largeFrom }: Yardstick): boolean {
  return isOpen(deal) && largeFrom !== null && isLarge(deal, largeFrom) === true;
}

function peopleOf({ dealId }: Deal, people: PeopleOfDeals): DealPeople | undefined {
  return people.get(fold(dealId));
}
