import {
  calendarDay,
  FIRST_SOUND_SERIAL,
  serialOf,
  weekday,
  type CalendarDay,
  type Serial,
} from "../../kit/serial";
import type { Span } from "./span";

export const GRAINS = ["year", "quarter", "month", "week"] as const;

/** How long a period is. */
export type Grain = (typeof GRAINS)[number];

/** The month, 1–12, in which fiscal years start, and the grain asked for. */
export interface FiscalCalendar {
  readonly fiscalStart: number;
  readonly grain: Grain;
}

/** A fiscal period, such as `FY26 Q1`, with its first and last day. */
export interface FiscalPeriod extends Span {
  readonly name: string;
}

/** A way to cut the fiscal year into periods. */
type Cut = (day: CalendarDay, fiscalStart: number) => FiscalPeriod;

const CUTS: Record<Grain, Cut> = {
  year: wholeMonths(12, () => ""),
  quarter: wholeMonths(3, (number) => ` Q${String(number)}`),
  month: wholeMonths(1, (number) => ` M${twoDigits(number)}`),
  week: (day, fiscalStart) => (fiscalStart === 1 ? isoWeek(day) : fiscalWeek(day, fiscalStart)),
};

/** The fiscal period that holds a day. Fiscal years are named by the calendar year in which they end. */
export function periodOf(date: Serial, { fiscalStart, grain }: FiscalCalendar): FiscalPeriod {
  const { name, from, to } = CUTS[grain](calendarDay(date), fiscalStart);
  return { name, from: asExcelCounts(from), to: asExcelCounts(to) };
}

function wholeMonths(length: number, label: (number: number) => string): Cut {
  return ({ year, month }, fiscalStart) => {
    const since = monthsSince(fiscalStart, month);
    const first = month - (since % length);
    return {
      name: yearName(fiscalYear({ year, month }, fiscalStart)) + label(Math.floor(since / length) + 1),
      from: serialOf({ year, month: first, day: 1 }),
      to: serialOf({ year, month: first + length, day: 1 }) - 1,
    };
  };
}

/** Weeks run from Monday and belong to the year of their Thursday (ISO 8601). */
function isoWeek(day: CalendarDay): FiscalPeriod {
  const serial = serialOf(day);
  const monday = serial - weekday(serial) + 1;
  const { year } = calendarDay(monday + 3);
  const newYear = serialOf({ year, month: 1, day: 1 });
  return week(year, Math.floor((monday + 3 - newYear) / 7) + 1, { from: monday, to: monday + 6 });
}

/** Weeks of seven days from the fiscal year's first day; the last holds the one or two days left. */
function fiscalWeek(day: CalendarDay, fiscalStart: number): FiscalPeriod {
  const year = fiscalYear(day, fiscalStart);
  const first = serialOf({ year: year - 1, month: fiscalStart, day: 1 });
  const last = serialOf({ year, month: fiscalStart, day: 1 }) - 1;
  const number = Math.floor((serialOf(day) - first) / 7) + 1;
  const from = first + (number - 1) * 7;
  return week(year, number, { from, to: Math.min(from + 6, last) });
}

function week(year: number, number: number, span: Span): FiscalPeriod {
  return { name: `${yearName(year)} W${twoDigits(number)}`, ...span };
}

function monthsSince(fiscalStart: number, month: number): number {
  return (month - fiscalStart + 12) % 12;
}

function fiscalYear({ year, month }: { year: number; month: number }, fiscalStart: number): number {
  return fiscalStart > 1 && month >= fiscalStart ? year + 1 : year;
}

function yearName(year: number): string {
  return `FY${twoDigits(year % 100)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Before March 1900 Excel's count is one day behind, because it knows a 29 February 1900. */
function asExcelCounts(serial: Serial): Serial {
  return serial < FIRST_SOUND_SERIAL ? serial - 1 : serial;
}
