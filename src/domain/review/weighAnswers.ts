import type { Answer } from "../../terms/answers";
import { ANSWER_WORTH } from "./answerWorth";

/** An answer and what it weighs; a blank answer is unknown, a blank weight counts as 1. */
export interface WeighedAnswer {
  readonly answer: Answer | null;
  readonly weight: number | null;
}

/** How a deal stands on its checklist: points of those possible, and how many questions nobody can answer. */
export interface ReviewScore {
  readonly score: number;
  readonly outOf: number;
  readonly unknown: number;
}

/** Adds up what answers are worth by their weight. */
export function weighAnswers(answers: readonly WeighedAnswer[]): ReviewScore {
  let score = 0;
  let outOf = 0;
  let unknown = 0;
  for (const { answer: given, weight: own } of answers) {
    const weight = own ?? 1;
    const answer = given ?? "Unknown";
    score += weight * ANSWER_WORTH[answer];
    outOf += weight;
    if (answer === "Unknown") unknown += 1;
  }
  return { score, outOf, unknown };
}
