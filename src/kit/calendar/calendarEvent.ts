import type { Serial } from "../serial";

/** How often an event comes again: every so many weeks, so many times in all. */
export interface Weekly {
  readonly everyWeeks: number;
  readonly times: number;
}

/** One entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same event in every file, so that a second file changes it rather than doubling it. */
  readonly uid: string;
  readonly title: string;
  /** Day and time of day, as the clock on the wall says. */
  readonly start: Serial;
  readonly minutes: number;
  /** It takes its whole day and has no time; the calendar shows the time of that day as free. */
  readonly isAllDay?: true;
  readonly repeats?: Weekly;
}
