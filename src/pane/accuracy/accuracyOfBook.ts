import { accuracyOf, weekOf, type Accuracy } from "../../domain/accuracy/accuracyOf";
import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import { comparablePeriods } from "../../domain/accuracy/comparablePeriods";
import { blockOf } from "../../domain/forecast/block";
import type { Outcome } from "../../domain/forecast/outcome";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { AccuracyBasis, AccuracyScope } from "../../excel/accuracyBasis";
import type { Period } from "../../schema/sheets/settings/periods";

function factsOf(periods: readonly Period[]): readonly PeriodFacts[] {
  return periods.flatMap(({ period, start, end, target }) =>
    start === null || end === null ? [] : [{ name: period, start, end, target }],
  );
}

/** The closed periods of which the book tells how they were forecast. */
export function periodsTold({ periods, period, asOf, ownDays }: AccuracyScope): readonly PeriodFacts[] {
  return comparablePeriods({ periods: factsOf(periods), shown: period, asOf: asOf ?? 0, ownDays });
}

/** How the ways to forecast missed in them. */
export function accuracyOfBook(basis: AccuracyBasis): Outcome<Accuracy> {
  return accuracyOf({
    history: blockOf("Snapshots", basis.history),
    deals: blockOf("Deals", basis.deals),
    calls: basis.calls,
    periods: periodsTold(basis),
  });
}

/** The week to tell of first: the one in which the shown period stands, else the last that is told. */
export function weekNow(
  { weeks }: Accuracy,
  { periods, period, asOf }: AccuracyScope,
): WeekAccuracy | undefined {
  const shown = factsOf(periods).find(({ name }) => name === period);
  const now = shown === undefined || asOf === null ? null : weekOf(shown, asOf);
  return weeks.find(({ week }) => week === now) ?? weeks.at(-1);
}
