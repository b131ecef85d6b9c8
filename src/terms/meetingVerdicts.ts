/** What is done with something that takes time. */
export const MEETING_VERDICTS = ["Keep", "Delegate", "Drop"] as const;
