/** Where a deal stands, and what a stage means. */
export const STATUSES = ["Open", "Won", "Lost"] as const;

export type Status = (typeof STATUSES)[number];

/** The status of a deal that left the CRM, as a duplicate that was cleaned up: it counts nowhere. */
export const REMOVED = "Removed";

/** Where a deal of the book stands. */
export const DEAL_STATUSES = [...STATUSES, REMOVED] as const;

export type DealStatus = (typeof DEAL_STATUSES)[number];
