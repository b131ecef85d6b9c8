/** Where a member of the team is heading. */
export const PATHS = ["On track", "Ramp", "Coach up", "Coach out"] as const;
