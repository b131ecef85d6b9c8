import { ANSWER_WORTH } from "../../domain/review/answerWorth";
import type { Answer } from "../../terms/answers";
import { counted } from "../words/counted";
import type { ReviewDraft } from "./reviewDraft";
import type { PastReview } from "./reviewedDeal";

/** What differs between two reviews; for an answer also whether it became better. */
export interface ComparedLine {
  readonly what: string;
  readonly then: string;
  readonly now: string;
  readonly isBetter?: boolean;
}

const WORDS = [
  ["thinkingNow", "Doing now"],
  ["strategyNow", "Plan to win"],
  ["nextTest", "Test next"],
  ["whatBeatsUs", "What would beat us"],
] as const;

/** The lines on which a review differs from the last one: strength, words, then the answers in the checklist's order. */
export function comparedWith(
  last: PastReview,
  draft: ReviewDraft,
  questions: readonly string[],
): readonly ComparedLine[] {
  const { review } = last;
  return [
    ...strengthLine(review.strategyStrength, draft.strategyStrength),
    ...WORDS.flatMap(([word, what]) =>
      review[word].trim() === draft[word].trim()
        ? []
        : [{ what, then: review[word] || "blank", now: draft[word] || "blank" }],
    ),
    ...answerLines(last, draft, questions),
  ];
}

function strengthLine(then: number | null, now: number | null): readonly ComparedLine[] {
  if (then === now) return [];
  const words = (strength: number | null): string => (strength === null ? "–" : String(strength));
  return [
    { what: "Strategy strength", then: words(then), now: words(now), isBetter: (now ?? 0) > (then ?? 0) },
  ];
}

function answerLines(
  { answers }: PastReview,
  draft: ReviewDraft,
  questions: readonly string[],
): readonly ComparedLine[] {
  const before = new Map(answers.map(({ question, answer }) => [question, answer ?? "Unknown"]));
  return questions.flatMap((question) => {
    const then: Answer | undefined = before.get(question);
    const now = draft.answers.get(question)?.answer ?? "Unknown";
    if (then === undefined || then === now) return [];
    return [{ what: question, then, now, isBetter: ANSWER_WORTH[now] > ANSWER_WORTH[then] }];
  });
}

/** How many lines differ, and which way. */
export function comparedSide(lines: readonly ComparedLine[]): string {
  if (lines.length === 0) return "nothing changed";
  const better = lines.filter(({ isBetter }) => isBetter === true).length;
  const worse = lines.filter(({ isBetter }) => isBetter === false).length;
  const ways = [better > 0 ? `${better} better` : "", worse > 0 ? `${worse} worse` : ""].filter(Boolean);
  return ways.length === 0 ? counted(lines.length, "change") : ways.join(", ");
}
