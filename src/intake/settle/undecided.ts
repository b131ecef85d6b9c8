import { type Answers, answerTo } from "./answers";
import type { Question } from "./question";

/** The questions that stop an import: without a default, and unanswered or answered with something else. */
export function undecided(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.filter((question) => question.default === null && !isAnswered(question, answers));
}

function isAnswered({ id, choices }: Question, answers: Answers): boolean {
  const answer = answerTo(id, answers);
  return answer !== undefined && choices.some((choice) => choice.answer === answer);
}
