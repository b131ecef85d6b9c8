import ICAL from "ical.js";
import { blockEvents, meetingEvents, type PlannedBlock } from "../../../src/domain/calendar/coachingEvents";
import type { CalendarEvent } from "../../../src/kit/calendar/calendarEvent";
import { calendarText } from "../../../src/kit/calendar/calendarFile";
import { serialOf, type Serial } from "../../../src/kit/serial";

/** The Monday before Europe's clocks go back. */
const OCT_19 = serialOf({ year: 2026, month: 10, day: 19 });

function block(date: Serial, change: Partial<PlannedBlock> = {}): PlannedBlock {
  return {
    date,
    from: 9.5 / 24,
    minutes: 60,
    kind: "Coaching",
    with: "Ana",
    what: "Pipeline hour",
    ...change,
  };
}

/** Every time at which a calendar shows an event, by its own clock. */
function shownTimes(event: CalendarEvent): readonly string[] {
  const text = calendarText({ events: [event], stamp: OCT_19 });
  const [component] = ICAL.Component.fromString(text).getAllSubcomponents("vevent");
  if (!component) throw new Error("The file holds no event");
  const read = new ICAL.Event(component);
  const days = read.iterator();
  const following = (): ICAL.Time | undefined => days.next();
  const times: string[] = [];
  for (let at = following(); at; at = following()) {
    const { startDate, endDate } = read.getOccurrenceDetails(at);
    times.push(`${startDate.toString()} to ${endDate.toString()}`);
  }
  return times;
}

describe("a series in the calendar", () => {
  test("keeps its time of day when the clocks change", () => {
    const [event] = meetingEvents(
      [{ member: "Dana Weiß", days: 7, last: OCT_19 - 7 }],
      { from: 9.5 / 24, minutes: 30 },
      OCT_19,
    );
    if (!event) throw new Error("Nobody is met");
    const times = shownTimes(event);
    expect(times).toHaveLength(13);
    expect(times[0]).toBe("2026-10-19T09:30:00 to 2026-10-19T10:00:00");
    expect(times[1]).toBe("2026-10-26T09:30:00 to 2026-10-26T10:00:00");
    expect(times.every((time) => time.includes("T09:30:00 to"))).toBe(true);
  });

  test("is the same event in the file of a later week, while its end is to come", () => {
    const weeks = [0, 7, 14, 21].map((days) => block(OCT_19 + days));
    const [first, again, over] = [OCT_19, OCT_19 + 10, OCT_19 + 22].map((day) => blockEvents(weeks, day));
    expect(first).toEqual([expect.objectContaining({ repeats: { everyWeeks: 1, times: 4 } })]);
    expect(again).toEqual(first);
    expect(over).toEqual([]);
  });

  test("is the same event when it grows by a week or its length changes or it is moved within its week, and another when it is moved to the next", () => {
    const uidOf = (blocks: readonly PlannedBlock[]) => blockEvents(blocks, OCT_19).map(({ uid }) => uid);
    const [uid] = uidOf([block(OCT_19), block(OCT_19 + 7)]);
    expect(uidOf([block(OCT_19), block(OCT_19 + 7), block(OCT_19 + 14)])).toEqual([uid]);
    expect(uidOf([block(OCT_19, { minutes: 90 })])).toEqual([uid]);
    expect(uidOf([block(OCT_19 + 1)])).toEqual([uid]);
    expect(uidOf([block(OCT_19 + 7)])).not.toEqual([uid]);
  });

  test("of one member is the same event whenever the file is made", () => {
    const rhythm = { member: "Dana Weiß", days: 14, last: null };
    const made = [OCT_19, OCT_19 + 30].map((day) =>
      meetingEvents([rhythm], { from: 9 / 24, minutes: 30 }, day).map(({ uid }) => uid),
    );
    expect(made[1]).toEqual(made[0]);
  });
});

describe("a block without a time or a length", () => {
  test.each([
    ["time", { from: null }],
    ["length", { minutes: null }],
  ])("takes its whole day for want of a %s, and leaves that free", (_, change) => {
    const [event] = blockEvents([block(OCT_19, change)], OCT_19);
    if (!event) throw new Error("The block is not there");
    expect(shownTimes(event)).toEqual(["2026-10-19 to 2026-10-20"]);
    expect(calendarText({ events: [event], stamp: OCT_19 })).toContain("\r\nTRANSP:TRANSPARENT\r\n");
  });

  test("comes again by the week as others do", () => {
    const blocks = [0, 7].map((days) => block(OCT_19 + days, { from: null }));
    const [event] = blockEvents(blocks, OCT_19);
    if (!event) throw new Error("The block is not there");
    expect(shownTimes(event)).toEqual(["2026-10-19 to 2026-10-20", "2026-10-26 to 2026-10-27"]);
  });
});

describe("a block late in the evening", () => {
  test("ends on the next day", () => {
    const [event] = blockEvents([block(OCT_19, { from: 23.5 / 24, minutes: 90 })], OCT_19);
    if (!event) throw new Error("The block is not there");
    expect(shownTimes(event)).toEqual(["2026-10-19T23:30:00 to 2026-10-20T01:00:00"]);
  });
});
