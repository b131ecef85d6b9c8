import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { daysBetween } from "../pipeline/daysBetween";
import { isOverdue } from "../pipeline/isOverdue";
import { lacksNextStep } from "../pipeline/lacksNextStep";
import type { ReviewDue } from "../review/reviewsDue";

/** One thing to do now, and the amount that waits for it. */
export type TodayItem = TodayTask & { readonly atStake: number };

type TodayTask =
  | { readonly kind: "import again"; readonly days: number }
  | { readonly kind: "mend cells"; readonly count: number }
  | { readonly kind: "past close date"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "no next step"; readonly count: number; readonly deals: readonly Located<Deal>[] }
  | { readonly kind: "reviews due"; readonly due: readonly ReviewDue[] };

/** What the list is made from. */
export interface TodayFacts {
  readonly today: Serial;
  readonly deals: readonly Located<Deal>[];
  /** The deals without a next step where they were counted and their next steps not read. */
  readonly aimless?: { readonly count: number; readonly amount: number } | null;
  readonly due: readonly ReviewDue[];
  /** Cells that hold something else than their column wants. */
  readonly faultCount: number;
  readonly importedAt: Serial | null;
  /** Data older than so many days want a new import. */
  readonly importDays: number;
}

/** What to do now: first what makes the figures wrong, then what most money waits for. */
export function todayList(facts: TodayFacts): readonly TodayItem[] {
  return [...groundwork(facts), ...dealWork(facts).sort((a, b) => b.atStake - a.atStake)];
}

function groundwork({ today, faultCount, importedAt, importDays }: TodayFacts): TodayItem[] {
  const items: TodayItem[] = [];
  if (faultCount > 0) items.push({ kind: "mend cells", count: faultCount, atStake: 0 });
  const days = importedAt === null ? 0 : daysBetween(importedAt, today);
  if (days > importDays) items.push({ kind: "import again", days, atStake: 0 });
  return items;
}

function dealWork({ today, deals, due, ...facts }: TodayFacts): TodayItem[] {
  const late = deals.filter(({ record }) => isOverdue(record, today));
  const aimless = facts.aimless ? [] : deals.filter(({ record }) => lacksNextStep(record));
  const { count, amount } = facts.aimless ?? { count: aimless.length, amount: worth(aimless) };
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

function byAmount(deals: readonly Located<Deal>[]): readonly Located<Deal>[] {
  return [...deals].sort((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row);
}

/** Unknown amounts add nothing: the sum says what is known to wait. */
function worth(deals: readonly Located<Deal>[]): number {
  let sum = 0;
  for (const { record } of deals) sum += record.amount ?? 0;
  return sum;
}
