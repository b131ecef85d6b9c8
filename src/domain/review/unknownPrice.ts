import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { DealAnswer } from "../../schema/sheets/answers";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Review } from "../../schema/sheets/reviews";
import { unknownAnswers } from "./unknownAnswers";

/** A closed deal as a review found it: how many answers were unknown on that day, and at which stage. */
export interface ReviewedThen {
  readonly dealId: string;
  readonly checklist: string;
  /** Folded; null where the history does not tell. */
  readonly stage: string | null;
  readonly unknown: number;
  readonly isWon: boolean;
}

/** How deals with so many unknown answers ended. */
export interface PriceBand {
  readonly won: number;
  readonly n: number;
}

/** What unknown answers cost by the book's own closed deals. */
export interface UnknownPrice {
  /** As many unknown as now; three and more count together. */
  readonly now: PriceBand;
  readonly none: PriceBand;
  /** Whether it is told of the same stage, or of whatever stage since that one has too few. */
  readonly isAtStage: boolean;
}

/** So many deals make a rate. */
export const ENOUGH_CLOSED = 8;

/** From so many on unknown answers count together. */
export const MANY_UNKNOWN = 3;

/** What the book keeps of reviews and how their deals ended. */
export interface ReviewedBook {
  readonly reviews: readonly Pick<Review, "reviewId" | "dealId" | "date" | "checklist">[];
  readonly answers: readonly Pick<DealAnswer, "reviewId" | "answer" | "evidenceDate">[];
  readonly deals: readonly Pick<Deal, "dealId" | "status">[];
  readonly evidenceDays: number;
  /** The stage of a deal on a day; null where nothing tells. */
  readonly stageOn: (dealId: string, day: Serial) => string | null;
}

/** Each closed deal at each stage and checklist in which it was reviewed, by its last review there, judged as on that day. */
export function reviewedThen(book: ReviewedBook): readonly ReviewedThen[] {
  const ended = new Map(book.deals.map(({ dealId, status }) => [dealId, status]));
  const given = answersOf(book.answers);
  const found = new Map<string, ReviewedThen>();
  for (const { reviewId, dealId, date, checklist } of book.reviews) {
    const status = ended.get(dealId);
    const answers = given.get(reviewId) ?? [];
    if ((status !== "Won" && status !== "Lost") || date === null || answers.length === 0) continue;
    const stage = book.stageOn(dealId, date);
    const unknown = unknownAnswers(
      answers.map(({ answer }) => answer),
      {
        days: answers.map(({ evidenceDate }) => evidenceDate),
        today: date,
        evidenceDays: book.evidenceDays,
      },
    );
    const at = stage === null ? null : fold(stage);
    const key = JSON.stringify([dealId, fold(checklist), at]);
    found.delete(key);
    found.set(key, { dealId, checklist, stage: at, unknown, isWon: status === "Won" });
  }
  return [...found.values()];
}

function answersOf(
  answers: ReviewedBook["answers"],
): ReadonlyMap<string, readonly ReviewedBook["answers"][number][]> {
  const given = new Map<string, ReviewedBook["answers"][number][]>();
  for (const answer of answers) {
    const own = given.get(answer.reviewId);
    if (own) own.push(answer);
    else given.set(answer.reviewId, [answer]);
  }
  return given;
}

/** The point at which a deal stands now. */
export interface PointNow {
  readonly checklist: string;
  readonly stage: string;
  readonly unknown: number;
}

/** The price of so many unknown answers: at the same stage, or at any while that one has too few of them. */
export function unknownPrice(then: readonly ReviewedThen[], now: PointNow): UnknownPrice {
  const asked = then.filter(({ checklist }) => fold(checklist) === fold(now.checklist));
  const atStage = asked.filter(({ stage }) => stage === fold(now.stage));
  const isAtStage = bandOf(atStage, now.unknown).n >= ENOUGH_CLOSED;
  const lastOfDeals = [...new Map(asked.map((one) => [one.dealId, one])).values()];
  const used = isAtStage ? atStage : lastOfDeals;
  return { now: bandOf(used, now.unknown), none: bandOf(used, 0), isAtStage };
}

function bandOf(then: readonly ReviewedThen[], unknown: number): PriceBand {
  const band = Math.min(unknown, MANY_UNKNOWN);
  const alike = then.filter((one) => Math.min(one.unknown, MANY_UNKNOWN) === band);
  return { won: alike.filter(({ isWon }) => isWon).length, n: alike.length };
}
