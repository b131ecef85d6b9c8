import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Answer } from "../../terms/answers";
import { weighAnswers, type ReviewScore } from "./weighAnswers";

/** What a score reads of a question; a blank weight counts as 1. */
export type WeighedQuestion = Pick<ChecklistQuestion, "question" | "weight">;

/** Adds up weighted answers; a question without an answer is unknown. */
export function scoreReview(
  questions: readonly WeighedQuestion[],
  answers: ReadonlyMap<string, Answer>,
): ReviewScore {
  return weighAnswers(
    questions.map(({ question, weight }) => ({ answer: answers.get(question) ?? null, weight })),
  );
}
