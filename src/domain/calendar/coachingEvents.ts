import type { CalendarEvent } from "../../kit/calendar/calendarEvent";
import { type Serial, weekday } from "../../kit/serial";
import { byFolded, fold } from "../../kit/text";

/** A block of time as Time blocks holds it. */
export interface PlannedBlock {
  readonly date: Serial | null;
  /** The time of day as a fraction; null where nobody said. */
  readonly from: number | null;
  readonly minutes: number | null;
  readonly kind: string | null;
  readonly with: string;
  readonly what: string;
}

/** A member, how often you meet one to one, and when you last did. */
export interface MeetingRhythm {
  readonly member: string;
  /** Days between two. */
  readonly days: number;
  readonly last: Serial | null;
}

/** When one-on-ones are held, where no block says so. */
export interface MeetingTime {
  /** The time of day as a fraction. */
  readonly from: number;
  readonly minutes: number;
}

const WEEK = 7;
const MINUTES_A_DAY = 1_440;
/** A quarter ahead: what lies further changes anyway. */
const WEEKS_AHEAD = 13;

function uidOf(parts: readonly (string | number)[]): string {
  const bytes = parts.map((part) => encodeURIComponent(String(part))).join("/");
  return `${bytes}@control-book`;
}

/** What a block is called in the calendar: what it is, and with whom; nothing that was noted of it. */
function blockTitle({ kind, with: whom, what }: PlannedBlock): string {
  const name = what.trim() === "" ? (kind ?? "Blocked") : what.trim();
  return whom.trim() === "" || fold(name).includes(fold(whom)) ? name : `${name} (${whom.trim()})`;
}

/** A block on its day; one without a time or a length takes the whole day. */
interface DatedBlock {
  readonly title: string;
  readonly start: Serial;
  readonly minutes: number;
  readonly isAllDay: boolean;
}

function datedBlock(block: PlannedBlock): readonly DatedBlock[] {
  const { date, from, minutes } = block;
  if (date === null) return [];
  const title = blockTitle(block);
  const isAllDay = from === null || minutes === null || minutes <= 0;
  return isAllDay
    ? [{ title, start: Math.floor(date), minutes: MINUTES_A_DAY, isAllDay }]
    : [{ title, start: Math.floor(date) + from, minutes, isAllDay }];
}

/** What makes two blocks of different weeks the same: weekday, time, length and words. */
function seriesKey({ start, minutes, title }: DatedBlock): string {
  return [weekday(start), Math.round((start % 1) * MINUTES_A_DAY), minutes, title].join("\u001f");
}

/** Blocks that stand in weeks one after the other, each such run by itself. */
function runsOf(blocks: readonly DatedBlock[]): readonly (readonly DatedBlock[])[] {
  const runs: DatedBlock[][] = [];
  const open = new Map<string, DatedBlock[]>();
  for (const each of blocks) {
    const key = seriesKey(each);
    const run = open.get(key);
    const last = run?.at(-1);
    if (run && last && Math.floor(each.start) - Math.floor(last.start) === WEEK) run.push(each);
    else {
      const begun = [each];
      open.set(key, begun);
      runs.push(begun);
    }
  }
  return runs;
}

/**
 * The blocks that are not over by a day; those that stand in weeks one after the other become one event that repeats. A run that
 * has begun stays whole, so that the file of another week names the same event. An event is known by its title, the week in which it
 * begins and its place among those of that title there: one that is moved within its week stays the same.
 */
export function blockEvents(blocks: readonly PlannedBlock[], from: Serial): readonly CalendarEvent[] {
  const dated = blocks.flatMap(datedBlock).toSorted((a, b) => a.start - b.start);
  const met = new Map<string, number>();
  return runsOf(dated).flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const week = uidOf(["block", Math.floor(first.start) - weekday(first.start) + 1, first.title]);
    const place = met.get(week) ?? 0;
    met.set(week, place + 1);
    const isOver = (run.at(-1)?.start ?? 0) < from;
    return isOver ? [] : [runEvent(first, run.length, place === 0 ? week : `${String(place)}/${week}`)];
  });
}

function runEvent(
  { title, start, minutes, isAllDay }: DatedBlock,
  times: number,
  uid: string,
): CalendarEvent {
  return {
    ...{ uid, title, start, minutes },
    ...(isAllDay && { isAllDay }),
    ...(times > 1 && { repeats: { everyWeeks: 1, times } }),
  };
}

/** The next working day on which it is due; somebody never met is met at once. */
function dueDay({ days, last }: MeetingRhythm, today: Serial): Serial {
  const due = Math.max(today, last === null ? today : Math.floor(last) + days);
  return due + Math.max(0, 8 - weekday(due)) * (weekday(due) > 5 ? 1 : 0);
}

/** One-on-ones for a quarter by each member's rhythm in whole weeks; those of one day follow each other. */
export function meetingEvents(
  rhythms: readonly MeetingRhythm[],
  time: MeetingTime,
  today: Serial,
): readonly CalendarEvent[] {
  const onDay = new Map<Serial, number>();
  return rhythms
    .map((rhythm) => ({ rhythm, day: dueDay(rhythm, today) }))
    .toSorted((a, b) => a.day - b.day || byFolded(a.rhythm.member, b.rhythm.member))
    .map(({ rhythm: { member, days }, day }) => {
      const place = onDay.get(day) ?? 0;
      onDay.set(day, place + 1);
      const everyWeeks = Math.max(1, Math.round(days / WEEK));
      const times = Math.max(1, Math.floor(WEEKS_AHEAD / everyWeeks));
      const start = day + time.from + (place * time.minutes) / MINUTES_A_DAY;
      const event = { uid: uidOf(["1:1", fold(member)]), title: `1:1 with ${member}`, start };
      return { ...event, minutes: time.minutes, ...(times > 1 && { repeats: { everyWeeks, times } }) };
    });
}
