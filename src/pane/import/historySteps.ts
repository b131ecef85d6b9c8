import type { HistoryInput } from "../../intake/history/historyInput";
import { historyQuestions, type HistoryPlan, planHistory } from "../../intake/history/planHistory";
import type { Question } from "../../intake/settle/question";

/** Where a history of deals stands that was dropped in place of a list of them. */
export type HistoryStep =
  | { readonly at: "history question"; readonly input: HistoryInput; readonly questions: readonly Question[] }
  | { readonly at: "history preview"; readonly input: HistoryInput; readonly plan: HistoryPlan }
  | { readonly at: "history writing"; readonly plan: HistoryPlan }
  | { readonly at: "history done"; readonly plan: HistoryPlan };

export function isOfHistory(step: { readonly at: string }): step is HistoryStep {
  return step.at.startsWith("history ");
}

/** What follows when a history was read or a question answered: what stops it, else what it would bring. */
export function nextHistoryStep(input: HistoryInput): HistoryStep {
  const questions = historyQuestions(input);
  if (questions.length > 0) return { at: "history question", input, questions };
  return { at: "history preview", input, plan: planHistory(input) };
}
