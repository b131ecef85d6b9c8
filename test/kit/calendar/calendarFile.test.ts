import fc from "fast-check";
import ICAL from "ical.js";
import type { CalendarEvent } from "../../../src/kit/calendar/calendarEvent";
import { calendarText } from "../../../src/kit/calendar/calendarFile";
import { isoDay, serialOf } from "../../../src/kit/serial";

const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });
const STAMP = MONDAY + 8 / 24;
const MINUTES_A_DAY = 1_440;

/** A moment as ical.js prints one without a zone. */
function moment(minutes: number): string {
  const rest = minutes % MINUTES_A_DAY;
  const time = [Math.floor(rest / 60), rest % 60, 0].map((part) => String(part).padStart(2, "0")).join(":");
  return `${isoDay(Math.floor(minutes / MINUTES_A_DAY))}T${time}`;
}

/** What a calendar makes of a file. */
function readBack(text: string) {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const rule = component.getFirstPropertyValue("rrule");
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      zone: event.startDate.zone.tzid,
      repeats: rule instanceof ICAL.Recur ? rule.toString() : null,
    };
  });
}

function told({ uid, title, start, minutes, repeats }: CalendarEvent) {
  const begins = Math.round(start * MINUTES_A_DAY);
  return {
    uid,
    title: title.replaceAll(/\r\n|\r/g, "\n"),
    start: moment(begins),
    end: moment(begins + minutes),
    zone: "floating",
    repeats: repeats
      ? `FREQ=WEEKLY;COUNT=${String(repeats.times)}${repeats.everyWeeks === 1 ? "" : `;INTERVAL=${String(repeats.everyWeeks)}`}`
      : null,
  };
}

const RIDE: CalendarEvent = {
  uid: "block/1@control-book",
  title: "Ride-along, Halden; „Müller & Söhne“ 🚢\nsecond line \\ end",
  start: MONDAY + 9.5 / 24,
  minutes: 90,
};

describe("a calendar file", () => {
  test("says the same to a calendar as to us", () => {
    const weekly = { ...RIDE, uid: "1:1/ana@control-book", repeats: { everyWeeks: 2, times: 6 } };
    const text = calendarText({ events: [RIDE, weekly], stamp: STAMP });
    const back = readBack(text).map((event) => ({
      ...event,
      repeats: event.repeats?.split(";").sort().join(";") ?? null,
    }));
    const wanted = [RIDE, weekly]
      .map(told)
      .map((event) => ({ ...event, repeats: event.repeats?.split(";").sort().join(";") ?? null }));
    expect(back).toEqual(wanted);
  });

  test("has what RFC 5545 asks of a file: version, product, stamp in UTC, lines of 75 octets that end in CR LF", () => {
    const text = calendarText({ events: [RIDE], stamp: STAMP });
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text).toContain("DTSTAMP:20261116T080000Z\r\n");
    const lines = text.split("\r\n");
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test("tears no umlaut apart where it folds a line, whatever its place", () => {
    for (let length = 60; length < 80; length += 1) {
      const title = `${"x".repeat(length)}äöüß🚢`;
      const text = calendarText({ events: [{ ...RIDE, title }], stamp: STAMP });
      expect(text.split("\r\n").every((piece) => new TextEncoder().encode(piece).length <= 75)).toBe(true);
      expect(text.replaceAll("\r\n ", "")).toContain(`SUMMARY:${title}\r\n`);
      expect(readBack(text)[0]?.title).toBe(title);
    }
  });

  test("holds no event where there is none", () => {
    expect(readBack(calendarText({ events: [], stamp: STAMP }))).toEqual([]);
  });

  test("comes back equal whatever the words are", () => {
    const event = fc.record({
      uid: fc.uuid(),
      title: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
        .filter((text) => !/\p{Cc}/u.test(text)),
      start: fc
        .integer({ min: 45_000 * MINUTES_A_DAY, max: 60_000 * MINUTES_A_DAY })
        .map((at) => at / MINUTES_A_DAY),
      minutes: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        const text = calendarText({ events, stamp: STAMP });
        expect(readBack(text)).toEqual(events.map(told));
        expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      }),
      { seed: 5545, numRuns: 200 },
    );
  });
});
