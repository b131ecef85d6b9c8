import { atOnce } from "../../kit/steps/atOnce";
import { doneOnce } from "../../kit/steps/doneOnce";
import { inTurn } from "../../kit/steps/inTurn";
import { partOf } from "../../kit/steps/partOf";
import type { Steps } from "../../kit/steps/steps";
import type { Question } from "../settle/question";
import { columnQuestions } from "./columnQuestions";
import type { ImportInput } from "./importInput";
import { moneyQuestions } from "./moneyQuestions";
import { contextOf } from "./rowContext";
import { sameNamesQuestion } from "./sameNames";
import { wordQuestions } from "./wordQuestions";

/** Everything that an export leaves open, given the answers so far; those without a default stop the import. */
export const questionsOf = doneOnce(gatherQuestions);

/** The same without a pause. */
export function openQuestions(input: ImportInput): readonly Question[] {
  return atOnce(questionsOf(input));
}

function* gatherQuestions(input: ImportInput): Steps<readonly Question[]> {
  const context = yield* partOf(contextOf(input), { from: 0, to: 0.6 });
  const asking = inTurn([columnQuestions, wordQuestions, sameNamesQuestion, moneyQuestions], (ask) =>
    ask(context),
  );
  const [byColumn = [], ...others] = yield* partOf(asking, { from: 0.6, to: 1 });
  return [...byColumn, ...context.settlement.questions, ...others.flat()];
}
