/** What a manager can do to a career. */
export const CAREER_VERBS = ["Pushing", "Blocking", "Supporting", "Inhibiting", "Accelerating"] as const;
