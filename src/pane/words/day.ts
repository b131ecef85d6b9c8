import { calendarDay, weekday, type Serial } from "../../kit/serial";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MINUTES_A_DAY = 1_440;

/** A day without its year: "16 Nov". */
export function dayWords(serial: Serial): string {
  const { month, day } = calendarDay(serial);
  return `${String(day)} ${MONTHS[month - 1] ?? ""}`;
}

/** The day of an ISO text with its year: "16 Nov 2026" for 2026-11-16. */
export function isoDayWords(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return `${String(day)} ${MONTHS[month - 1] ?? ""} ${String(year)}`;
}

/** A day that names its year when it is not this year's: "16 Nov", "3 Jan 2027". */
export function dayInYear(serial: Serial, today: Serial): string {
  const { year } = calendarDay(serial);
  return year === calendarDay(today).year ? dayWords(serial) : `${dayWords(serial)} ${String(year)}`;
}

/** A day with its weekday: "Mon 16 Nov". */
export function weekdayWords(serial: Serial): string {
  return `${WEEKDAYS[weekday(serial) - 1] ?? ""} ${dayWords(serial)}`;
}

/** The time of day of a serial: "08:04". */
export function timeWords(serial: Serial): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * MINUTES_A_DAY + 0.5 / 60) % MINUTES_A_DAY;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The months, January first. */
export const MONTHS_IN_FULL = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day that nobody can read otherwise: "3 April 2026". */
export function dayInFull(serial: Serial): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(day)} ${MONTHS_IN_FULL[month - 1] ?? ""} ${String(year)}`;
}
