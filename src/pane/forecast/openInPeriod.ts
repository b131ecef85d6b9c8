import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import type { PeriodBook } from "./forecastBook";

/** The open deals that close in the period and are not left out of it, the largest first. */
export function openInPeriod({
  deals,
  period,
}: Pick<PeriodBook, "deals" | "period">): readonly Located<Deal>[] {
  return deals
    .filter(({ record: { status, closeDate, category } }) => {
      const isWithin = closeDate !== null && period.start <= closeDate && closeDate <= period.end;
      return isWithin && status === "Open" && category !== "Omitted";
    })
    .toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0));
}
