import { countsAs, type Freshness } from "../../domain/review/countsAs";
import type { Serial } from "../../kit/serial";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Answer } from "../../terms/answers";
import type { KeptAnswer, KeptReview } from "../../excel/saveReview";
import { dayInYear } from "../words/day";

/** One answer while it is typed; the day is text until it is read. */
export interface DraftAnswer {
  readonly answer: Answer;
  readonly evidence: string;
  readonly saidBy: string;
  readonly on: string;
  /** What was answered before it became too old to count. */
  readonly expired: { readonly answer: Answer; readonly on: Serial } | null;
}

/** What the owner needs from somebody; the day is text until it is read. */
export interface DraftAsk {
  readonly what: string;
  readonly from: string;
  readonly by: string;
}

/** A review while it is typed. There is no field for strategy, stage or owner: the deal stays the rep's. */
export interface ReviewDraft extends ReviewWords {
  readonly checklist: string;
  /** What is new in this review; what was asked before stands on Actions. */
  readonly asks: readonly DraftAsk[];
  /** By question, of all checklists. */
  readonly answers: ReadonlyMap<string, DraftAnswer>;
  /** What was answered to questions that were reworded or taken away since. */
  readonly lost: ReadonlyMap<string, DraftAnswer>;
}

/** What a review says in words and one grade. */
export interface ReviewWords {
  readonly thinkingNow: string;
  readonly strategyNow: string;
  readonly nextTest: string;
  readonly strategyStrength: number | null;
  readonly whatBeatsUs: string;
  readonly coachingNote: string;
}

export const NO_ANSWER: DraftAnswer = { answer: "Unknown", evidence: "", saidBy: "", on: "", expired: null };

/** What a review starts from. */
export interface LastReview {
  /** The checklist to ask; left out, that of the last review. */
  readonly checklist?: string;
  readonly review: KeptReview | null;
  readonly answers: readonly KeptAnswer[];
}

/** Where a review starts: what the last one said, with answers that are too old set to Unknown. A coaching note is of its day alone. */
export function startReview(
  questions: readonly Pick<ChecklistQuestion, "question">[],
  last: LastReview,
  freshness: Freshness,
): ReviewDraft {
  const kept = new Map(last.answers.map((answer) => [answer.question, answer]));
  const answers = questions.map(({ question }) => {
    const before = kept.get(question);
    return [question, before ? carriedOver(before, freshness) : NO_ANSWER] as const;
  });
  const words = last.review ? reviewWords({ ...last.review, coachingNote: "" }) : NO_WORDS;
  const checklist = last.checklist ?? last.review?.checklist ?? "";
  return { ...words, checklist, asks: [], answers: new Map(answers), lost: new Map() };
}

const NO_WORDS: ReviewWords = {
  thinkingNow: "",
  strategyNow: "",
  nextTest: "",
  strategyStrength: null,
  whatBeatsUs: "",
  coachingNote: "",
};

/** What a review says besides its answers. */
export function reviewWords(review: ReviewWords): ReviewWords {
  const { thinkingNow, strategyNow, nextTest, strategyStrength } = review;
  const { whatBeatsUs, coachingNote } = review;
  return { thinkingNow, strategyNow, nextTest, strategyStrength, whatBeatsUs, coachingNote };
}

function carriedOver(kept: KeptAnswer, freshness: Freshness): DraftAnswer {
  const { answer, evidence, saidBy, evidenceDate } = kept;
  if (answer === null || answer === "Unknown" || evidenceDate === null) return NO_ANSWER;
  const given = { question: kept.question, answer, answeredOn: evidenceDate };
  if (countsAs(given, freshness) === "Unknown")
    return { ...NO_ANSWER, expired: { answer, on: evidenceDate } };
  return { answer, evidence, saidBy, on: dayInYear(evidenceDate, freshness.today), expired: null };
}
