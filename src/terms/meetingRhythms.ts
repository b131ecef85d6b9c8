/** How often something comes again. */
export const MEETING_RHYTHMS = ["Day", "Week", "Two weeks", "Month", "Quarter"] as const;
