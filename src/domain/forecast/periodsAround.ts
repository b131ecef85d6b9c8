import { calendarDay, serialOf, type Serial } from "../../kit/serial";
import { type FiscalPeriod, periodOf } from "./period";

const QUARTERS_BEFORE = 4;
const QUARTERS_AFTER = 4;

/** The quarters with which a book starts: that of the day, a year before it and a year after it, oldest first. */
export function periodsAround(day: Serial, fiscalStart: number): readonly FiscalPeriod[] {
  const { year, month } = calendarDay(day);
  const offsets = Array.from(
    { length: QUARTERS_BEFORE + 1 + QUARTERS_AFTER },
    (_, index) => index - QUARTERS_BEFORE,
  );
  return offsets.map((offset) =>
    periodOf(serialOf({ year, month: month + 3 * offset, day: 1 }), { fiscalStart, grain: "quarter" }),
  );
}
