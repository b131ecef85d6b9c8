import { calendarDay, type Serial } from "../serial";
import type { CalendarEvent, Weekly } from "./calendarEvent";
import { foldedLine } from "./foldedLine";

const MINUTES_A_DAY = 1_440;
const PRODUCT = "-//Control Book//Coaching calendar//EN";

/** What a file is made of, and the moment at which it is made, in UTC. */
export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  readonly stamp: Serial;
}

/** A text as a value of iCalendar: its own marks escaped, line ends as \n, other control characters as blanks. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

function padded(figure: number, digits: number): string {
  return String(figure).padStart(digits, "0");
}

function dayText(at: Serial): string {
  const { year, month, day } = calendarDay(at);
  return `${padded(year, 4)}${padded(month, 2)}${padded(day, 2)}`;
}

/** A moment to the minute, as iCalendar writes a time of the clock on the wall. */
function momentText(at: Serial): string {
  const minutes = Math.round(at * MINUTES_A_DAY);
  const rest = minutes % MINUTES_A_DAY;
  const time = `${padded(Math.floor(rest / 60), 2)}${padded(rest % 60, 2)}00`;
  return `${dayText(Math.floor(minutes / MINUTES_A_DAY))}T${time}`;
}

function spanLines({ start, minutes, isAllDay }: CalendarEvent): readonly string[] {
  if (isAllDay) {
    const days = [`DTSTART;VALUE=DATE:${dayText(start)}`, `DTEND;VALUE=DATE:${dayText(start + 1)}`];
    return [...days, "TRANSP:TRANSPARENT"];
  }
  return [`DTSTART:${momentText(start)}`, `DTEND:${momentText(start + minutes / MINUTES_A_DAY)}`];
}

function ruleLine({ everyWeeks, times }: Weekly): string {
  return `RRULE:FREQ=WEEKLY;INTERVAL=${String(everyWeeks)};COUNT=${String(times)}`;
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { uid, title, repeats } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...spanLines(event),
    ...(repeats ? [ruleLine(repeats)] : []),
    `SUMMARY:${escaped(title)}`,
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

/**
 * A calendar as the text of an .ics file (RFC 5545). Its times float: they say what the clock on the wall says, as the
 * workbook does, which knows of no time zone; a calendar takes them as of its own. Each entry is of class PRIVATE, so that
 * a shared calendar shows others only that the time is taken.
 */
export function calendarText({ events, stamp }: CalendarFile): string {
  const made = `${momentText(stamp)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, made)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}
