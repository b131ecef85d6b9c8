import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { HygieneRule } from "../../terms/hygieneRules";
import { daysBetween } from "../pipeline/daysBetween";
import { hasNeed, type Yardstick } from "../pipeline/needs";
import { askedByRule, untidyDeals } from "../pipeline/untidyDeals";
import type { ReviewDue } from "../review/reviewsDue";

/** One thing to do now, and the amount that waits for it. */
export type TodayItem = TodayTask & { readonly atStake: number };

type TodayTask =
  | { readonly kind: "import again"; readonly days: number }
  | { readonly kind: "mend cells"; readonly count: number }
  | { readonly kind: "past close date"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "no next step"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "reviews due"; readonly due: readonly ReviewDue[] }
  | { readonly kind: "hygiene"; readonly count: number; readonly byRule: ReadonlyMap<HygieneRule, number> };

/** What the list is made from. */
export interface TodayFacts {
  readonly today: Serial;
  readonly deals: readonly Located<Deal>[];
  /** The deals without a next step where they were counted and their next steps not read. */
  readonly aimless?: { readonly count: number; readonly amount: number } | null;
  /** How many open deals have flags where they were counted and what the flags go by was not read. */
  readonly flagged?: number | null;
  readonly yardstick: Yardstick;
  readonly due: readonly ReviewDue[];
  /** Cells that hold something else than their column wants. */
  readonly faultCount: number;
  readonly importedAt: Serial | null;
  /** Data older than so many days want a new import. */
  readonly importDays: number;
}

/** What to do now: first what makes the figures wrong, then what most money waits for. */
export function todayList(facts: TodayFacts): readonly TodayItem[] {
  const work = dealWork(facts).sort((a, b) => b.atStake - a.atStake);
  return [...groundwork(facts), ...work, ...tidying(facts)];
}

function groundwork({ today, faultCount, importedAt, importDays }: TodayFacts): TodayItem[] {
  const items: TodayItem[] = [];
  if (faultCount > 0) items.push({ kind: "mend cells", count: faultCount, atStake: 0 });
  const days = importedAt === null ? 0 : daysBetween(importedAt, today);
  if (days > importDays) items.push({ kind: "import again", days, atStake: 0 });
  return items;
}

/** What is asked of the reps as a whole: one line, for it waits for a talk with each. */
function tidying({ deals, flagged, yardstick }: TodayFacts): TodayItem[] {
  const untidy = typeof flagged === "number" ? [] : untidyDeals(deals, yardstick);
  const count = flagged ?? untidy.length;
  return count === 0 ? [] : [{ kind: "hygiene", count, byRule: askedByRule(untidy), atStake: 0 }];
}

function dealWork({ deals, due, yardstick, ...facts }: TodayFacts): TodayItem[] {
  const late = deals.filter(({ record }) => hasNeed(record, "past close date", yardstick));
  const { aimless, count, amount } = withoutNextStep(deals, yardstick, facts.aimless);
  const items: TodayItem[] = [];
  if (late.length > 0) {
    const waiting = { count: late.length, deals: byAmount(late) };
    items.push({ kind: "past close date", ...waiting, atStake: worth(late) });
  }
  if (due.length > 0) {
    items.push({ kind: "reviews due", due, atStake: worth(due.map(({ deal }) => deal)) });
  }
  if (count > 0) items.push({ kind: "no next step", count, deals: byAmount(aimless), atStake: amount });
  return items;
}

/** The deals without a next step while that is asked; where they were counted, their number alone. */
function withoutNextStep(
  deals: TodayFacts["deals"],
  yardstick: Yardstick,
  counted: TodayFacts["aimless"],
): { readonly aimless: TodayFacts["deals"]; readonly count: number; readonly amount: number } {
  if (counted && yardstick.rules.has("next step")) return { aimless: [], ...counted };
  const aimless = counted ? [] : deals.filter(({ record }) => hasNeed(record, "no next step", yardstick));
  return { aimless, count: aimless.length, amount: worth(aimless) };
}

function byAmount(deals: readonly Located<Deal>[]): readonly Located<Deal>[] {
  return [...deals].sort((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row);
}

/** Unknown amounts add nothing: the sum says what is known to wait. */
function worth(deals: readonly Located<Deal>[]): number {
  let sum = 0;
  for (const { record } of deals) sum += record.amount ?? 0;
  return sum;
}
