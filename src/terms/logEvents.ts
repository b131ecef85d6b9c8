import type { MondayStep } from "./mondaySteps";

/** What the log tells of, each with the step of the Monday that it is; null where it is none. */
export const LOG_EVENTS = {
  Import: "Gather",
  History: "Gather",
  Review: "Interpret",
  Copy: "Share",
  Call: "Decide",
  Undo: null,
  Mend: null,
  Upgrade: null,
  Pack: null,
  Formula: null,
  Compaction: null,
} as const satisfies Readonly<Record<string, MondayStep | null>>;

export type LogEvent = keyof typeof LOG_EVENTS;
