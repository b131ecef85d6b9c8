import { asOf } from "../../domain/forecast/asOf";
import type { Block } from "../../domain/forecast/block";
import { makeupOf, type Makeup } from "../../domain/forecast/makeup";
import { courseOf, type Course } from "../../domain/forecast/moves";
import { answer, type Outcome } from "../../domain/forecast/outcome";
import type { Span } from "../../domain/forecast/span";
import type { Serial } from "../../kit/serial";

/** Which days are compared, in which period and whose deals ("": the team's); no last day means the data of now. */
export interface Choice {
  readonly from: Serial;
  readonly to: Serial | null;
  readonly owner: string;
  readonly span: Span;
}

/** What there is to compare: the history, and the deals as they stand now. */
export interface Kept {
  readonly history: Block;
  readonly now: Block;
}

/** The course of what is in play between two days and what that is made of, with the deals of both. */
export interface ChangeView {
  readonly course: Course;
  readonly makeup: Makeup;
  readonly before: Block;
  readonly after: Block;
}

/** Compares two days as the sheet Forecast does: closed and open deals of the period. */
export function changeView({ history, now }: Kept, { from, to, owner, span }: Choice): Outcome<ChangeView> {
  const before = asOf(history, from);
  if (!before.ok) return before;
  const after = to === null ? answer(now) : asOf(history, to);
  if (!after.ok) return after;
  const days = { before: before.value, after: after.value };
  const course = courseOf(days, { span, owner, counts: "in play" });
  if (!course.ok) return course;
  const makeup = makeupOf(days, course.value, { span, owner });
  return makeup.ok ? answer({ course: course.value, makeup: makeup.value, ...days }) : makeup;
}
