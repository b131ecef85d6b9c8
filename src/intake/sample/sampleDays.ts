import { type Serial, weekday } from "../../kit/serial";

const SATURDAY = 6;
const WEEK = 7;

/** The day itself, or the Friday before when it falls on a weekend. */
export function workday(day: Serial): Serial {
  return day - Math.max(0, weekday(day) - SATURDAY + 1);
}

/** The Monday of a day's week. */
export function mondayOf(day: Serial): Serial {
  return Math.floor(day) - weekday(day) + 1;
}

/** The Monday a week earlier. */
export function weekBefore(monday: Serial): Serial {
  return monday - WEEK;
}
