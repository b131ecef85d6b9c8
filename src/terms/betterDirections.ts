/** Which way a measure improves. */
export const BETTER_DIRECTIONS = ["Higher", "Lower"] as const;
