/** How far a candidate has come. */
export const CANDIDATE_STAGES = ["Applied", "Screened", "Interviewed", "Offer", "Hired", "Declined"] as const;
