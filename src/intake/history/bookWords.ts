import type { ToldChange, ToldFacts } from "../../domain/history/told";
import type { Status } from "../../terms/statuses";
import { answerTo } from "../settle/answers";
import { ownerMeaning } from "../plan/ownerWord";
import { remembered } from "../plan/remembered";
import { stageMeaning, stageQuestionId } from "../plan/stageWord";
import type { HistoryInput } from "./historyInput";

/** What the words of a history mean in the book, as its imports were told. */
interface BookWords {
  readonly inBook: (change: ToldChange) => ToldChange;
  readonly statusOf: (stage: string) => Status;
  /** Whether nobody has said what a stage means. */
  readonly isStrange: (stage: string) => boolean;
}

/** The words of a history as the book says them. */
export function bookWords({
  book,
  deals,
  answers,
}: Pick<HistoryInput, "book" | "deals" | "answers">): BookWords {
  const owners = [...new Set(deals.map(({ owner }) => owner).filter((owner) => owner !== ""))];
  const meaningOf = remembered((stage: string) => stageMeaning(stage, book, answers));
  const said = ({ stage, owner, ...facts }: ToldFacts): ToldFacts => ({
    ...facts,
    ...(stage !== undefined && { stage: meaningOf(stage).stage }),
    ...(owner !== undefined && { owner: ownerMeaning(owner, owners, answers) }),
  });
  return {
    inBook: (change) => ({ ...change, after: said(change.after), before: said(change.before) }),
    statusOf: (stage) => meaningOf(stage).status,
    isStrange: (stage) =>
      meaningOf(stage).isUnknown && answerTo(stageQuestionId(stage), answers) === undefined,
  };
}
