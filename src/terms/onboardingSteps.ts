/** The three looks at a new member's start. */
export const ONBOARDING_STEPS = ["Day 30", "Day 60", "Day 90"] as const;
