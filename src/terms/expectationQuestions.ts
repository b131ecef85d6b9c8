/** What makes an expectation clear: seven questions, named as on the sheet Expectations. */
export const EXPECTATION_QUESTIONS = [
  "What",
  "Why",
  "How",
  "What good looks like",
  "Back on track",
  "When",
  "How long",
] as const;

export type ExpectationQuestion = (typeof EXPECTATION_QUESTIONS)[number];
