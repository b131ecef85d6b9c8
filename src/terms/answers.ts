/** What a checklist question can be answered with. Unknown is not No. */
export const ANSWERS = ["Yes", "Partly", "No", "Unknown"] as const;

export type Answer = (typeof ANSWERS)[number];
