import type { KeptAnswer, KeptReview } from "../../src/excel/saveReview";
import { MONDAY } from "./sampleBook";

/** A review of the small book's first deal. */
export const REVIEW: KeptReview = {
  reviewId: "R-1",
  dealId: "D-1",
  date: MONDAY,
  checklist: "Large deal",
  thinkingNow: "They buy if the pilot holds.",
  strategyNow: "Win the plant manager first.",
  nextTest: "Ask who signs.",
  strategyStrength: 2,
  whatBeatsUs: "Doing nothing.",
  resourcesNeeded: "A day of an engineer.",
  coachingNote: "Let Ana lead the call.",
};

/** Its answers: one of each worth. */
export const ANSWERS: readonly KeptAnswer[] = (["Yes", "Partly", "No", "Unknown"] as const).map(
  (answer, index) => ({
    reviewId: "R-1",
    dealId: "D-1",
    question: `Question ${index + 1}`,
    answer,
    knowledge: null,
    evidence: answer === "Yes" ? "Mail of 12 November." : "",
    saidBy: answer === "Yes" ? "Plant manager" : "",
    evidenceDate: answer === "Unknown" ? null : MONDAY,
  }),
);
