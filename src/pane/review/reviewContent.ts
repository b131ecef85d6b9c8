import type { Deal } from "../../schema/sheets/pipeline";
import { ANSWERS } from "../../terms/answers";
import { type DraftBasis, recordOf } from "../draft/draftNote";
import type { DraftAnswer, ReviewDraft } from "./reviewDraft";

const WORDS = [
  "thinkingNow",
  "strategyNow",
  "nextTest",
  "whatBeatsUs",
  "resourcesNeeded",
  "coachingNote",
] as const;

/** What of a deal a review rests on: when it changes, the draft should be looked at again. */
export function reviewBasis({ amount, closeDate, stage, owner }: Deal): DraftBasis {
  return { amount, "close date": closeDate, stage, owner };
}

/** A review that is being typed, as plain JSON. */
export function reviewContent({ answers, strategyStrength: strength, ...words }: ReviewDraft): unknown {
  const given = [...answers].map(([question, { answer, evidence, saidBy, on }]) => [
    question,
    answer,
    evidence,
    saidBy,
    on,
  ]);
  return { words: WORDS.map((word) => words[word]), strength, answers: given };
}

/** A review as it was left, over what it would start from now; undefined where the content is none. */
export function readReviewContent(content: unknown, start: ReviewDraft): ReviewDraft | undefined {
  const { words, strength, answers } = recordOf(content);
  if (!Array.isArray(words) || !Array.isArray(answers)) return undefined;
  const typed = new Map(answers.filter(isAnswer).map(([question, ...answer]) => [question, answer]));
  return {
    ...start,
    ...Object.fromEntries(WORDS.map((word, index) => [word, textOf(words[index])])),
    strategyStrength: typeof strength === "number" ? strength : null,
    answers: new Map(
      [...start.answers].map(([question, answer]) => [question, withTyped(answer, typed.get(question))]),
    ),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

type NotedAnswer = readonly [string, string, string, string, string];

function isAnswer(value: unknown): value is NotedAnswer {
  return Array.isArray(value) && value.length === 5 && value.every((part) => typeof part === "string");
}

function withTyped(start: DraftAnswer, typed: readonly string[] | undefined): DraftAnswer {
  const answer = ANSWERS.find((one) => one === typed?.[0]);
  if (!answer || !typed) return start;
  const [, evidence = "", saidBy = "", on = ""] = typed;
  return { ...start, answer, evidence, saidBy, on };
}
