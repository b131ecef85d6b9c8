/** What the quarterly look at a measure decided. */
export const VERDICTS = ["New", "Keep", "Change", "Drop"] as const;
