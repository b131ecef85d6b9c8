import { fold } from "../../kit/text";
import { STATUSES, type Status } from "../../terms/statuses";
import { statusOf } from "../recognise/statusWords";
import { type Answers, answerTo } from "../settle/answers";
import type { BookFacts } from "./importInput";

/** What an export's word for a stage means in the book. */
export interface StageMeaning {
  readonly stage: string;
  readonly status: Status;
  /** Neither the book nor the words that every CRM uses tell the meaning: it was answered, or waits to be. */
  readonly isUnknown: boolean;
}

/** The answer that takes an unknown word as a new stage of open deals. */
export const NEW_STAGE = "new";

/** The name of the question about a word for a stage. */
export function stageQuestionId(word: string): string {
  return `stage ${word}`;
}

/**
 * The meaning of a stage's word: one of the book's stages, a word that every CRM uses for closed deals, the answer to
 * its question, else a new stage of open deals.
 */
export function stageMeaning(word: string, { stages }: BookFacts, answers: Answers): StageMeaning {
  const known = stages.find(({ stage }) => fold(stage) === fold(word));
  if (known !== undefined) return { stage: known.stage, status: known.kind ?? "Open", isUnknown: false };
  const common = statusOf(word);
  if (common !== undefined) return { stage: word, status: common, isUnknown: false };
  const answer = answerTo(stageQuestionId(word), answers);
  const renamed = stages.find(({ stage }) => stage === answer);
  if (renamed !== undefined) return { stage: renamed.stage, status: renamed.kind ?? "Open", isUnknown: true };
  return { stage: word, status: STATUSES.find((status) => status === answer) ?? "Open", isUnknown: true };
}
