import type { CalendarEvent } from "../../kit/calendar/calendarEvent";
import { calendarText } from "../../kit/calendar/calendarFile";
import { calendarDay, type Serial } from "../../kit/serial";
import { saveFile } from "../share/saveFile";

const MINUTES_A_DAY = 1_440;

/** A moment of the clock on the wall in UTC. */
function inUtc(local: Serial): Serial {
  const { year, month, day } = calendarDay(local);
  const minutes = Math.floor((local % 1) * MINUTES_A_DAY);
  return local + new Date(year, month - 1, day, 0, minutes).getTimezoneOffset() / MINUTES_A_DAY;
}

/** Hands the events to the browser's downloads as a calendar file that was made at this moment. */
export function saveCalendar(events: readonly CalendarEvent[], now: Serial): void {
  saveFile("Coaching.ics", "text/calendar;charset=utf-8", calendarText({ events, stamp: inUtc(now) }));
}
