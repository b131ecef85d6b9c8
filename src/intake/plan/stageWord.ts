import { fold } from "../../kit/text";
import { STATUSES, type Status } from "../../terms/statuses";
import { statusOf } from "../recognise/statusWords";
import { type Answers, answerTo } from "../settle/answers";
import type { BookFacts } from "./importInput";

/** What an export's word for a stage means in the book. */
export interface StageMeaning {
  readonly stage: string;
  readonly status: Status;
  /** The book has no such stage yet. */
  readonly isNew: boolean;
}

/** The answer that takes an unknown word as a new stage of open deals. */
export const NEW_STAGE = "new";

/** The name of the question about a word for a stage. */
export function stageQuestionId(word: string): string {
  return `stage ${word}`;
}

/**
 * The meaning of a stage's word: one of the book's stages, the answer to its question, a word that every CRM uses
 * for closed deals, else a new stage of open deals.
 */
export function stageMeaning(word: string, { stages }: BookFacts, answers: Answers): StageMeaning {
  const known = stages.find(({ stage }) => fold(stage) === fold(word));
  if (known !== undefined) return inBook(known);
  const answer = answerTo(stageQuestionId(word), answers);
  const renamed = stages.find(({ stage }) => stage === answer);
  if (renamed !== undefined) return inBook(renamed);
  const status = STATUSES.find((one) => one === answer) ?? (answer === NEW_STAGE ? "Open" : statusOf(word));
  return { stage: word, status: status ?? "Open", isNew: true };
}

/** Whether the book cannot know by itself what the word means. */
export function isUnknownStage(word: string, { stages }: BookFacts): boolean {
  return statusOf(word) === undefined && !stages.some(({ stage }) => fold(stage) === fold(word));
}

function inBook({ stage, kind }: BookFacts["stages"][number]): StageMeaning {
  return { stage, status: kind ?? "Open", isNew: false };
}
