import type { Answer } from "../../terms/answers";
import { ANSWER_WORTH } from "./answerWorth";
import type { ChecklistQuestion } from "./checklistQuestion";

/** How a deal stands on its checklist: points of those possible, and how many questions nobody can answer. */
export interface ReviewScore {
  readonly score: number;
  readonly outOf: number;
  readonly unknown: number;
}

/** Adds up weighted answers; a question without an answer is unknown. */
export function scoreReview(
  questions: readonly ChecklistQuestion[],
  answers: ReadonlyMap<string, Answer>,
): ReviewScore {
  let score = 0;
  let outOf = 0;
  let unknown = 0;
  for (const { question, weight } of questions) {
    const answer = answers.get(question) ?? "Unknown";
    score += weight * ANSWER_WORTH[answer];
    outOf += weight;
    if (answer === "Unknown") unknown += 1;
  }
  return { score, outOf, unknown };
}
