import type { Deal } from "../../schema/sheets/pipeline";
import { ANSWERS } from "../../terms/answers";
import { type DraftBasis, recordOf } from "../draft/draftNote";
import { fieldText } from "../draft/fieldText";
import { type DraftAnswer, type DraftAsk, NO_ANSWER, type ReviewDraft } from "./reviewDraft";

/** The words of a review in the order in which a draft keeps them. */
export const REVIEW_WORDS = [
  "thinkingNow",
  "strategyNow",
  "nextTest",
  "whatBeatsUs",
  "coachingNote",
] as const;

/** What of a deal a review rests on: when it changes, the draft should be looked at again. */
export function reviewBasis({ amount, closeDate, stage, owner }: Deal): DraftBasis {
  return { amount, "close date": closeDate, stage, owner };
}

/** The review over which a draft was begun, "" where there was none, and what the manager has settled of what both changed since. */
export interface BegunOver {
  readonly reviewId: string;
  readonly settled: readonly string[];
}

const OVER_NONE: BegunOver = { reviewId: "", settled: [] };

/** A review that is being typed, as plain JSON. */
export function reviewContent(draft: ReviewDraft, over: BegunOver = OVER_NONE): unknown {
  const { answers, asks, checklist, strategyStrength: strength } = draft;
  const given = [...answers, ...draft.lost].filter(
    ([, { answer, evidence }]) => answer !== "Unknown" || evidence !== "",
  );
  return {
    over: over.reviewId,
    settled: over.settled,
    checklist,
    words: REVIEW_WORDS.map((word) => draft[word]),
    strength,
    asks: asks.map(({ what, from, by }) => [what, from, by]),
    answers: given.map(([question, { answer, evidence, saidBy, on }]) => [
      question,
      answer,
      evidence,
      saidBy,
      on,
    ]),
  };
}

/** A review as it was left, over what it would start from now; undefined where the content is none. */
export function readReviewContent(content: unknown, start: ReviewDraft): ReviewDraft | undefined {
  const { words, strength, answers, asks, checklist } = recordOf(content);
  if (!Array.isArray(words) || !Array.isArray(answers)) return undefined;
  const typed = new Map(textRows(answers, 5).map(([question = "", ...answer]) => [question, answer]));
  const lost = [...typed].filter(([question]) => !start.answers.has(question));
  const chosen = fieldText(checklist);
  return {
    ...start,
    ...Object.fromEntries(REVIEW_WORDS.map((word, index) => [word, fieldText(words[index])])),
    checklist: chosen === "" ? start.checklist : chosen,
    strategyStrength: typeof strength === "number" ? strength : null,
    asks: textRows(asks, 3).map(([what = "", from = "", by = ""]): DraftAsk => ({ what, from, by })),
    answers: new Map(
      [...start.answers].map(([question, answer]) => [question, withTyped(answer, typed.get(question))]),
    ),
    lost: new Map(lost.map(([question, said]) => [question, withTyped(NO_ANSWER, said)])),
  };
}

/** What a draft was begun over. */
export function begunOver(content: unknown): BegunOver {
  const { over, settled } = recordOf(content);
  const fields = Array.isArray(settled) ? settled.map(fieldText) : [];
  return { reviewId: fieldText(over), settled: fields };
}

/** The rows of so many texts in what may be a list of them. */
export function textRows(value: unknown, length: number): readonly (readonly string[])[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is readonly string[] => isTextRow(row, length));
}

function isTextRow(row: unknown, length: number): boolean {
  return Array.isArray(row) && row.length === length && row.every((part) => typeof part === "string");
}

/** An answer as it was left; one that was not noted was Unknown. */
function withTyped(start: DraftAnswer, typed: readonly string[] | undefined): DraftAnswer {
  const answer = ANSWERS.find((one) => one === typed?.[0]) ?? "Unknown";
  const [, evidence = "", saidBy = "", on = ""] = typed ?? [];
  return { ...start, answer, evidence, saidBy, on };
}
