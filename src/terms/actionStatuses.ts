/** Where an action stands. */
export const ACTION_STATUSES = ["Open", "Waiting", "Done", "Dropped"] as const;
