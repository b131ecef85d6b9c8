import { periodOf } from "../../domain/forecast/period";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import { byFolded, fold } from "../../kit/text";
import type { Setup, SetupPeriod } from "../../schema/setup";

const QUARTERS = { fiscalStart: 1, grain: "quarter" } as const;

/** So many quarters with deals are listed at most, the latest ones. */
const LATEST = 8;

/** How a new book starts: with the owners and currency of its first import and the quarters of its deals. */
export function setupFor(plan: ImportPlan | null, today: Serial, periods?: readonly SetupPeriod[]): Setup {
  const deals = (plan?.added ?? []).map(({ deal }) => deal);
  const days = deals.map(({ closedOn, closeDate }) => closedOn ?? closeDate).filter((day) => day !== null);
  return {
    today,
    team: "",
    currency: plan?.currency ?? "",
    periods: periods ?? quartersOf(days, today),
    period: periodOf(today, QUARTERS).name,
    owners: distinctOwners(deals.map(({ owner }) => owner)),
  };
}

/** The quarter of today, the next, and the latest ones in which deals close. */
function quartersOf(days: readonly Serial[], today: Serial): readonly SetupPeriod[] {
  const now = periodOf(today, QUARTERS);
  const quarters = new Map<string, SetupPeriod>();
  for (const day of [...days, now.from, now.to + 1]) {
    const { name, from, to } = periodOf(day, QUARTERS);
    quarters.set(name, { period: name, start: from, end: to, target: null });
  }
  const sorted = [...quarters.values()].sort((a, b) => a.start - b.start);
  return sorted.filter(({ end }) => end <= now.to + 366).slice(-LATEST);
}

function distinctOwners(owners: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const owner of owners) {
    const key = fold(owner);
    if (key !== "" && !spellings.has(key)) spellings.set(key, owner.trim());
  }
  return [...spellings.values()].sort(byFolded);
}
