import type { FirstDaysDue } from "../../domain/actions/todayItem";
import { FIRST_TASKS, firstWeek } from "../../domain/setup/firstNinetyDays";
import { STATE_KEYS } from "../../schema/stateKeys";
import type { BookView } from "./bookView";
import { notesUnder } from "./notes";
import type { SessionNote } from "./paneApp";

/** What a new manager's plan asks by the week that runs; null where no plan runs or all of it is ticked. */
export function firstDaysDue(
  { book, today }: Pick<BookView, "book" | "today">,
  notes: ReadonlyMap<string, SessionNote>,
): FirstDaysDue | null {
  const week = firstWeek(book.limits.managerSince, today);
  if (week === null) return null;
  const ticked = notesUnder(STATE_KEYS.firstDays, book.notes, notes);
  const tasks = FIRST_TASKS.filter((task) => task.week <= week && !ticked.has(task.key));
  return tasks.length === 0 ? null : { week, tasks };
}
