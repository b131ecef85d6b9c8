/** The four steps of the manager's Monday. */
export const MONDAY_STEPS = ["Gather", "Interpret", "Share", "Decide"] as const;

export type MondayStep = (typeof MONDAY_STEPS)[number];
