/** What a milestone belongs to. */
export const MILESTONE_TYPES = ["Quarter", "Launch", "Campaign", "Segment", "Other"] as const;
