import { FIRST_TASKS, firstWeek, type FirstTask } from "../../domain/setup/firstNinetyDays";
import type { SetupFacts } from "../../excel/readSetup";
import type { Serial } from "../../kit/serial";
import { limits } from "../../schema/sheets/settings/limits";
import { LIMIT_ROWS } from "../../schema/sheets/settings/limitRows";
import { STATE_KEYS } from "../../schema/stateKeys";
import { tableEdit } from "../../schema/tableEdit";
import { dayInYear } from "../words/day";
import type { BookView } from "./bookView";
import { keepSetup } from "./keepSetup";
import { keepNotes, notesUnder, putNote } from "./notes";
import type { PaneApp, SessionNote } from "./paneApp";
import { showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** What its row on Limits is called. */
const SINCE = LIMIT_ROWS.find(({ name }) => name === "ManagerSince")?.limit ?? "";

/** The first 90 days as the book has them: since when, the week that runs, what is ticked. */
export function firstDaysOf(
  facts: SetupFacts,
  { book, today }: BookView,
  notes: ReadonlyMap<string, SessionNote>,
) {
  const since = facts.limits.find(({ limit }) => limit === SINCE)?.value ?? null;
  const ticked = notesUnder(STATE_KEYS.firstDays, book.notes, notes);
  const done = new Set(FIRST_TASKS.filter(({ key }) => ticked.has(key)).map(({ key }) => key));
  return { since, done, week: firstWeek(since, today), today };
}

/** Begins the first 90 days on a day, or ends them; either can be undone. */
export async function turnFirstDays(app: PaneApp, from: Serial | null, to: Serial | null): Promise<void> {
  const { header } = limits.columns.value;
  const change = { key: SINCE, header, from: from ?? "", to: to ?? "" };
  const today = Math.floor(app.now());
  const words = to === null ? "The first 90 days are ended." : `First day: ${dayInYear(to, today)}.`;
  await keepSetup(app, { edits: [tableEdit(limits, { changes: [change] })], words });
}

/** Ticks a task of the plan, or takes the tick away; the book remembers it. */
export async function tickFirstTask(app: PaneApp, { key }: FirstTask, isDone: boolean): Promise<void> {
  putNote(app, `${STATE_KEYS.firstDays}${key}`, isDone ? "done" : "");
  const kept = await keepNotes(app);
  if (kept && !kept.ok) showTrouble(app, notAppliedWords(kept));
}
