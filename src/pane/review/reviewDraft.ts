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

/** A review while it is typed. There is no field for strategy, stage or owner: the deal stays the rep's. */
export interface ReviewDraft {
  readonly thinkingNow: string;
  readonly strategyNow: string;
  readonly nextTest: string;
  readonly strategyStrength: number | null;
  readonly whatBeatsUs: string;
  readonly resourcesNeeded: string;
  readonly coachingNote: string;
  readonly answers: ReadonlyMap<string, DraftAnswer>;
}

const NOTHING: DraftAnswer = { answer: "Unknown", evidence: "", saidBy: "", on: "", expired: null };

/** What a review starts from. */
export interface LastReview {
  readonly review: KeptReview | null;
  readonly answers: readonly KeptAnswer[];
}

/** Where a review starts: what the last one said, with answers that are too old set to Unknown. */
export function startReview(
  questions: readonly ChecklistQuestion[],
  last: LastReview,
  freshness: Freshness,
): ReviewDraft {
  const kept = new Map(last.answers.map((answer) => [answer.question, answer]));
  const answers = questions.map(({ question }) => {
    const before = kept.get(question);
    return [question, before ? carriedOver(before, freshness) : NOTHING] as const;
  });
  return { ...(last.review ? reviewWords(last.review) : NO_WORDS), answers: new Map(answers) };
}

type ReviewWords = Omit<ReviewDraft, "answers">;

const NO_WORDS: ReviewWords = {
  thinkingNow: "",
  strategyNow: "",
  nextTest: "",
  strategyStrength: null,
  whatBeatsUs: "",
  resourcesNeeded: "",
  coachingNote: "",
};

/** What a review says besides its answers. */
export function reviewWords(review: ReviewWords): ReviewWords {
  const { thinkingNow, strategyNow, nextTest, strategyStrength } = review;
  const { whatBeatsUs, resourcesNeeded, coachingNote } = review;
  return { thinkingNow, strategyNow, nextTest, strategyStrength, whatBeatsUs, resourcesNeeded, coachingNote };
}

function carriedOver(kept: KeptAnswer, freshness: Freshness): DraftAnswer {
  const { answer, evidence, saidBy, evidenceDate } = kept;
  if (answer === null || answer === "Unknown" || evidenceDate === null) return NOTHING;
  const given = { question: kept.question, answer, answeredOn: evidenceDate };
  if (countsAs(given, freshness) === "Unknown") return { ...NOTHING, expired: { answer, on: evidenceDate } };
  return { answer, evidence, saidBy, on: dayInYear(evidenceDate, freshness.today), expired: null };
}
