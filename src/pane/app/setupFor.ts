import { periodOf } from "../../domain/forecast/period";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import type { Setup, SetupPeriod } from "../../schema/setup";
import { startingSetup } from "./startingSetup";

/** So many quarters with deals are listed at most, the latest ones. */
const LATEST = 8;

/** How the years of a new book are cut: the month in which they begin, or periods that are known outright. */
export interface GivenPeriods {
  readonly fiscalStart: number;
  readonly periods?: readonly SetupPeriod[] | undefined;
}

/** How a book starts with its first import: the quarters around today and the latest ones in which its deals close. */
export function setupFor(plan: ImportPlan, today: Serial, { fiscalStart, periods }: GivenPeriods): Setup {
  const start = startingSetup(today, fiscalStart);
  const days = plan.added.map(({ deal }) => deal.closedOn ?? deal.closeDate).filter((day) => day !== null);
  return { ...start, periods: periods ?? withQuartersOf(days, start.periods, fiscalStart) };
}

function withQuartersOf(
  days: readonly Serial[],
  standing: readonly SetupPeriod[],
  fiscalStart: number,
): readonly SetupPeriod[] {
  const quarters = new Map<string, SetupPeriod>();
  for (const day of days) {
    const { name, from, to } = periodOf(day, { fiscalStart, grain: "quarter" });
    quarters.set(name, { period: name, start: from, end: to, target: null });
  }
  const latest = byStart([...quarters.values()]).slice(-LATEST);
  const names = new Set(standing.map(({ period }) => period));
  return byStart([...standing, ...latest.filter(({ period }) => !names.has(period))]);
}

function byStart(periods: readonly SetupPeriod[]): readonly SetupPeriod[] {
  return periods.toSorted((a, b) => a.start - b.start);
}
