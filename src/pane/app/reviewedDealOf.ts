import { blockOf } from "../../domain/forecast/block";
import { stageOrder } from "../../domain/inspection/processOf";
import { isLarge } from "../../domain/pipeline/isLarge";
import { checklistFor } from "../../domain/review/checklistFor";
import { factStatus } from "../../domain/review/factStatus";
import { stageOn } from "../../domain/review/stageOn";
import { type ReviewedThen, reviewedThen } from "../../domain/review/unknownPrice";
import { changesSince, type DealChange } from "../../domain/talks/changesSince";
import type { BookState } from "../../excel/bookState";
import type { Inspection } from "../../excel/inspection";
import type { Located } from "../../kit/located";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { byOwner } from "../lists/byOwner";
import { lastReviewOn, type PastReview, type ReviewedDeal } from "../review/reviewedDeal";
import type { BookView } from "./bookView";

/** All that a review shows of a deal, but which questions are asked. */
export type DealBackground = Omit<ReviewedDeal, "checklist">;

/** Gathers what the book knows of a deal for its review. */
export function reviewedDealOf(view: BookView, beside: Inspection, deal: Located<Deal>): DealBackground {
  const { book, yardstick, today } = view;
  const { record } = deal;
  const past = pastReviews(book, record.dealId);
  const order = stageOrder(book.stages);
  const account = beside.accounts.find((row) => isSame(row.account, record.account)) ?? null;
  return {
    deal,
    yardstick,
    past,
    account,
    evidenceDays: book.limits.evidenceDays ?? Infinity,
    checklists: checklistNames(book),
    facts: factStatus(record, { today, staleDays: book.limits.staleDays, stageOrder: order }),
    changes: changesOf(view, beside, { deal, past }),
    then: endedReviews(book, beside),
    market: beside.market.filter((row) => concerns(row, record, account?.industry ?? "")),
    members: byOwner(view.open).flatMap(({ owner }) => (owner === "" ? [] : [owner])),
  };
}

function isSame(a: string, b: string): boolean {
  return a.trim() !== "" && fold(a) === fold(b);
}

/** A deal's reviews with their answers, the newest last. */
export function pastReviews({ reviews, answers }: BookState, dealId: string): readonly PastReview[] {
  return reviews
    .filter((review) => review.dealId === dealId)
    .map((review) => ({
      review,
      answers: answers.filter(({ reviewId }) => reviewId === review.reviewId),
    }));
}

/** The book's checklists by name, as they stand on their sheet. */
function checklistNames({ checklists }: BookState): readonly string[] {
  return [...new Set(checklists.map(({ checklist }) => checklist))].filter((name) => name.trim() !== "");
}

/** Which checklist a deal is asked by until the manager chooses another. */
export function checklistOfDeal({ book, yardstick }: BookView, deal: Deal): string {
  const before = book.reviews.findLast(({ dealId }) => dealId === deal.dealId)?.checklist ?? "";
  const isBig = yardstick.largeFrom !== null && isLarge(deal, yardstick.largeFrom) === true;
  return checklistFor(checklistNames(book), { deal, isLarge: isBig, before });
}

function changesOf(
  { book, today }: BookView,
  { history }: Inspection,
  { deal, past }: Pick<ReviewedDeal, "deal" | "past">,
): readonly DealChange[] {
  const since = lastReviewOn({ past });
  if (since === null || history === null) return [];
  const days = { since, today, stageOrder: stageOrder(book.stages) };
  return changesSince([deal], blockOf("Snapshots", history), days)[0]?.changes ?? [];
}

/** How closed deals ended that were reviewed: one walk down the history, which is read once. */
function endedReviews(book: BookState, { history }: Inspection): readonly ReviewedThen[] {
  const reviewed = new Set(book.reviews.map(({ dealId }) => dealId));
  return reviewedThen({
    reviews: book.reviews,
    answers: book.answers,
    deals: book.deals.map(({ record }) => record),
    evidenceDays: book.limits.evidenceDays ?? Infinity,
    stageOn: stageOn(blockOf("Snapshots", history ?? []), reviewed),
  });
}

/** Whether a note is about the deal's rival, its customer, or the customer's industry. */
function concerns(
  { competitor, accounts, industry }: Inspection["market"][number],
  deal: Deal,
  theirs: string,
): boolean {
  const named = accounts.split(",").some((account) => isSame(account, deal.account));
  return named || isSame(competitor, deal.competitor) || isSame(industry, theirs);
}
