import type { Serial } from "../../kit/serial";
import { firstWeek } from "./firstWeek";
import { reportText } from "./reportText";
import { mondayOf, weekBefore } from "./sampleDays";
import { secondWeek } from "./secondWeek";

/** Which of the two Mondays: last week's or this week's. */
export type SampleWeek = 1 | 2;

/**
 * The sample team's export of a Monday, as text. Week 2 is of the Monday of today's week, week 1 of the one before;
 * the same day always gives the same text.
 */
export function sampleExport(week: SampleWeek, today: Serial): string {
  const monday = mondayOf(today);
  const before = weekBefore(monday);
  const deals = firstWeek(before);
  return week === 1 ? reportText(deals, before) : reportText(secondWeek(deals, monday), monday);
}
