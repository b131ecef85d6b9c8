import type { Serial } from "../../kit/serial";

/** Where a task of the first weeks is done. */
export type FirstPlace = "Setup" | "Import" | "Inspect" | "1:1" | "Forecast" | "Share" | "Today";

/** One thing to do in the first 90 days. */
export interface FirstTask {
  readonly key: string;
  /** The week in which it is due, counted from 1. */
  readonly week: number;
  readonly words: string;
  readonly place: FirstPlace;
}

/** The first 90 days are 13 weeks. */
export const FIRST_WEEKS = 13;
const WEEK = 7;
const DAYS = 90;

/** What a new manager does first: listen, then measure, then change; time for the team and customers before all else. */
export const FIRST_TASKS: readonly FirstTask[] = [
  { key: "agreement", week: 1, words: "Agree with your manager what the job is", place: "Setup" },
  { key: "import", week: 1, words: "Bring the CRM export in and look at every change", place: "Import" },
  {
    key: "meet",
    week: 1,
    words: "Meet each member: goals first, then how they like to be led",
    place: "1:1",
  },
  { key: "blocks", week: 2, words: "Block coaching and field time before anything else", place: "Setup" },
  { key: "listen", week: 2, words: "Ride along once and only listen", place: "1:1" },
  { key: "stages", week: 3, words: "Agree what must be true in each stage", place: "Setup" },
  { key: "process", week: 3, words: "See where deals stop: the process before the deals", place: "Inspect" },
  { key: "kpis", week: 4, words: "Choose at most seven KPIs, half of them leading", place: "Setup" },
  { key: "standards", week: 5, words: "Agree a minimum and a goal with each member", place: "1:1" },
  { key: "reviews", week: 5, words: "Review the large deals: ask, do not take over", place: "Inspect" },
  { key: "call", week: 6, words: "Make your first own call beside the roll-up", place: "Forecast" },
  { key: "accounts", week: 7, words: "Meet the key accounts with the one who owns them", place: "1:1" },
  { key: "brief", week: 8, words: "Send the first clean copy up", place: "Share" },
  { key: "delegate", week: 9, words: "Let go of one decision a member can take", place: "1:1" },
  { key: "time", week: 10, words: "Compare your time with what you meant", place: "Setup" },
  { key: "gap", week: 11, words: "Close the period’s gap with plays, each with an owner", place: "Forecast" },
  { key: "careers", week: 12, words: "Ask each member what comes next for them", place: "1:1" },
  {
    key: "look back",
    week: 13,
    words: "Look back with your manager: what was agreed, what came",
    place: "Setup",
  },
];

/** The week of the first 90 days that a day falls in, counted from 1; null before them and after. */
export function firstWeek(since: Serial | null, today: Serial): number | null {
  if (since === null || today < since || today - since >= DAYS) return null;
  return Math.floor((today - since) / WEEK) + 1;
}
