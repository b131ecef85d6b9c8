import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Answer } from "../../terms/answers";
import { ANSWER_WORTH } from "./answerWorth";

/** What a score reads of a question; a blank weight counts as 1. */
export type WeighedQuestion = Pick<ChecklistQuestion, "question" | "weight">;

/** How a deal stands on its checklist: points of those possible, and how many questions nobody can answer. */
export interface ReviewScore {
  readonly score: number;
  readonly outOf: number;
  readonly unknown: number;
}

/** Adds up weighted answers; a question without an answer is unknown. */
export function scoreReview(
  questions: readonly WeighedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): ReviewScore {
  let score = 0;
  let outOf = 0;
  let unknown = 0;
  for (const { question, weight: given } of questions) {
    const weight = given ?? 1;
    const answer = answers.get(question) ?? "Unknown";
    score += weight * ANSWER_WORTH[answer];
    outOf += weight;
    if (answer === "Unknown") unknown += 1;
  }
  return { score, outOf, unknown };
}
