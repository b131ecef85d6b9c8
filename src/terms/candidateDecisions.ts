/** What was decided about a candidate. */
export const CANDIDATE_DECISIONS = ["Hire", "Wait", "No"] as const;
