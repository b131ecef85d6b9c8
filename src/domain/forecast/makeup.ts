import { courseOf, type Course, type Level, type TwoDays } from "./moves";
import { answer, type Outcome } from "./outcome";
import type { Scope } from "./standings";

/** A part of the number on two days. */
export interface Shift {
  readonly before: Level;
  readonly after: Level;
}

/** What the number in play is made of on two days: what is closed, and what is open, which WATERFALL follows. */
export interface Makeup {
  readonly closed: Shift;
  readonly open: Shift;
  readonly inPlay: Shift;
}

/** Parts the course of what is in play into closed and open; the two add up to it on each day, to the cent. */
export function makeupOf(days: TwoDays, inPlay: Course, scope: Omit<Scope, "counts">): Outcome<Makeup> {
  const course = courseOf(days, { ...scope, counts: "open" });
  if (!course.ok) return course;
  const open = shiftOf(course.value);
  const all = shiftOf(inPlay);
  const closed = { before: less(all.before, open.before), after: less(all.after, open.after) };
  return answer({ closed, open, inPlay: all });
}

function shiftOf({ opening, closing }: Course): Shift {
  return { before: opening, after: closing };
}

function less(all: Level, part: Level): Level {
  return { cents: all.cents - part.cents, deals: all.deals - part.deals };
}
