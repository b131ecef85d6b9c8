/** A calendar day as Excel's serial number of the 1900 system: whole part the day, fraction the time of day. */
export type Serial = number;

/** A day of the calendar; month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Serial 25569 is 1 January 1970. */
const EPOCH = 25_569;
/** Serials below 61 fall on or before the 29 February 1900 that never was. */
export const FIRST_SOUND_SERIAL = 61;
/** 31 December 9999, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The serial of a calendar day; days and months out of range roll over as in `Date.UTC`. */
export function serialOf({ year, month, day }: CalendarDay): Serial {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS) + EPOCH;
}

/** The calendar day of a serial; the time of day is ignored. */
export function calendarDay(serial: Serial): CalendarDay {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekday(serial: Serial): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/** The ISO text of a serial's day, such as `2026-11-16`. */
export function isoDay(serial: Serial): string {
  const { year, month, day } = calendarDay(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** The serial of a real calendar day, or undefined for a 31 April. */
export function soundSerial(day: CalendarDay): Serial | undefined {
  const serial = serialOf(day);
  const back = calendarDay(serial);
  return back.year === day.year && back.month === day.month && back.day === day.day ? serial : undefined;
}
