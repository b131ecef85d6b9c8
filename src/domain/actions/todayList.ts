import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "../pipeline/daysBetween";
import { hasNeed, type Yardstick } from "../pipeline/needs";
import { askedByRule, untidyDeals } from "../pipeline/untidyDeals";
import { dutyItems } from "./dutyItems";
import type { TodayFacts, TodayItem } from "./todayItem";
import { AHEAD, openMoney, PASSED } from "./worth";

const MINUTE = 1 / 1_440;

/** What to do now: first what makes the figures wrong, then what is worth most (`Worth`), then the plan of the first 90 days, last what is asked of the reps as a whole. */
export function todayList(facts: TodayFacts): readonly TodayItem[] {
  const work = [...dealWork(facts), ...dutyItems(facts)].sort((a, b) => b.worth - a.worth);
  return [...groundwork(facts), ...work, ...firstDays(facts), ...tidying(facts)];
}

/** The plan of a new manager waits behind what money or people wait for. */
function firstDays({ firstDays: due }: TodayFacts): TodayItem[] {
  return due ? [{ kind: "first days", ...due, atStake: 0, worth: 0 }] : [];
}

function groundwork(facts: TodayFacts): TodayItem[] {
  const { today, faultCount, missing = [], importedAt, importDays } = facts;
  const items: TodayItem[] = [];
  const nothing = { atStake: 0, worth: 0 };
  if (missing.length > 0) items.push({ kind: "mend columns", headers: missing, ...nothing });
  if (faultCount > 0) items.push({ kind: "mend cells", count: faultCount, ...nothing });
  const days = importedAt === null ? 0 : daysBetween(importedAt, today);
  if (days > importDays) items.push({ kind: "import again", days, ...nothing });
  const of = oldOutlook(facts);
  if (of !== null && days <= importDays) items.push({ kind: "outlook old", of, ...nothing });
  return items;
}

/** Of when odds and range on the sheets are, where the data came in later; a minute is lost in writing days. */
function oldOutlook({ outlook }: TodayFacts): number | null {
  const { dataOf = null, of = null } = outlook ?? {};
  return dataOf !== null && of !== null && dataOf - of > MINUTE ? of : null;
}

/** What is asked of the reps as a whole: one line, for it waits for a talk with each. */
function tidying({ deals, flagged, yardstick }: TodayFacts): TodayItem[] {
  const untidy = typeof flagged === "number" ? [] : untidyDeals(deals, yardstick);
  const count = flagged ?? untidy.length;
  return count === 0 ? [] : [{ kind: "hygiene", count, byRule: askedByRule(untidy), atStake: 0, worth: 0 }];
}

function dealWork({ deals, due, yardstick, ...facts }: TodayFacts): TodayItem[] {
  const passed = deals.filter(({ record }) => hasNeed(record, "past close date", yardstick));
  const { aimless, count, ...waiting } = withoutNextStep(deals, yardstick, facts.aimless);
  const [first] = due;
  const items: TodayItem[] = [];
  if (passed.length > 0) {
    const worth = PASSED * open(passed);
    items.push({
      kind: "past close date",
      count: passed.length,
      deals: byAmount(passed),
      atStake: sum(passed),
      worth,
    });
  }
  if (first) {
    const worth = PASSED * open([first.deal]);
    items.push({ kind: "reviews due", due, atStake: sum(due.map(({ deal }) => deal)), worth });
  }
  if (count > 0) items.push({ kind: "no next step", count, deals: byAmount(aimless), ...waiting });
  return items;
}

/** The deals without a next step while that is asked; where they were counted, their number alone. */
function withoutNextStep(
  deals: TodayFacts["deals"],
  yardstick: Yardstick,
  counted: TodayFacts["aimless"],
): {
  readonly aimless: TodayFacts["deals"];
  readonly count: number;
  readonly atStake: number;
  readonly worth: number;
} {
  if (counted && yardstick.rules.has("next step")) {
    const { count, amount } = counted;
    return { aimless: [], count, atStake: amount, worth: AHEAD * (amount / Math.max(1, count)) };
  }
  const aimless = counted ? [] : deals.filter(({ record }) => hasNeed(record, "no next step", yardstick));
  return { aimless, count: aimless.length, atStake: sum(aimless), worth: AHEAD * open(aimless) };
}

function byAmount(deals: readonly Located<Deal>[]): readonly Located<Deal>[] {
  return [...deals].sort((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row);
}

/** Unknown amounts add nothing: the sum says what is known to wait. */
function sum(deals: readonly Located<Deal>[]): number {
  let known = 0;
  for (const { record } of deals) known += record.amount ?? 0;
  return known;
}

/** One works on one deal at a time: a list is worth what its best deal is. */
function open(deals: readonly Located<Deal>[]): number {
  let money = 0;
  for (const { record } of deals) money = Math.max(money, openMoney(record));
  return money;
}
