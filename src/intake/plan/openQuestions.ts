import type { Question } from "../settle/question";
import { columnQuestions } from "./columnQuestions";
import type { ImportInput } from "./importInput";
import { moneyQuestions } from "./moneyQuestions";
import { rowContext } from "./rowContext";
import { sameNamesQuestion } from "./sameNames";
import { wordQuestions } from "./wordQuestions";

/** Everything that an export leaves open, given the answers so far; those without a default stop the import. */
export function openQuestions(input: ImportInput): readonly Question[] {
  const context = rowContext(input);
  return [
    ...columnQuestions(context),
    ...context.settlement.questions,
    ...wordQuestions(context),
    ...sameNamesQuestion(context),
    ...moneyQuestions(context),
  ];
}
