/** Where a deal stands. */
export const STATUSES = ["Open", "Won", "Lost"] as const;

export type Status = (typeof STATUSES)[number];
