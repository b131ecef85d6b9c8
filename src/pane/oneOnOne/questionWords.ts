import type { ExpectationQuestion } from "../../terms/expectationQuestions";

/** How one asks each of the seven; answered in the member's own words. */
export const QUESTION_WORDS: Readonly<Record<ExpectationQuestion, string>> = {
  What: "What do you think I expect of you this month?",
  Why: "Why does that matter, to the customer and to you?",
  How: "How will you go about it?",
  "What good looks like": "What does a good first meeting look like to you?",
  "Back on track": "When it goes off the track, what do you do first?",
  When: "When do we look at it together?",
  "How long": "How long does it hold, and what comes after?",
};
