/** The manager's own view whether a deal belongs in the call. */
export const JUDGMENTS = ["In", "Out"] as const;
