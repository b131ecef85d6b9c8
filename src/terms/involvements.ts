/** How far the manager is part of a deal. There is no taking over: the deal stays the rep's. */
export const INVOLVEMENTS = ["None", "Coach", "Joint", "Sponsor"] as const;
