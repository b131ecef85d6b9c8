import type { Deal } from "../../schema/sheets/pipeline";
import { changedSince } from "../draft/draftNote";
import { type Clash, clashes, isSameAnswer, withTheirs } from "../review/clashes";
import {
  type BegunOver,
  begunOver,
  readReviewContent,
  reviewBasis,
  reviewContent,
} from "../review/reviewContent";
import type { ReviewStage } from "../review/reviewDock";
import { type ReviewDraft, startReview } from "../review/reviewDraft";
import type { DraftBack } from "../review/reviewPageProps";
import type { Serial } from "../../kit/serial";
import type { BookView } from "./bookView";
import { dropDraft, type DraftPlace, heldDraft, holdDraft } from "./heldDraft";
import type { PaneApp, SentReview } from "./paneApp";
import { checklistOfDeal, pastReviews } from "./reviewedDealOf";

/** Where the draft of a deal's review is held. */
export function draftPlace(dealId: string): DraftPlace {
  return { kind: "review", id: dealId };
}

/** A deal's review as its page shows it. */
export interface ShownReview {
  readonly draft: ReviewDraft;
  readonly stage: ReviewStage;
  /** When the draft was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  /** Set when the draft comes from an earlier session. */
  readonly back: DraftBack | null;
  /** What somebody else has changed as well since it was begun. */
  readonly clashes: readonly Clash[];
}

/** The review of a deal as it is being typed, was sent, was left in an earlier session, or as the last one left it. */
export function shownReview(app: PaneApp, view: BookView, deal: Deal): ShownReview {
  const fresh = { keptAt: null, back: null, clashes: [] };
  const sent = app.sent.get().get(deal.dealId);
  if (sent) return { ...fresh, ...sent };
  const start = startOf(view, deal, lastReviewId(view, deal));
  const held = heldDraft(app, draftPlace(deal.dealId));
  const mine = held && readReviewContent(held.content, start);
  if (!mine) return { ...fresh, draft: start, stage: { kind: "untouched" } };
  const changed = changedSince(held.basis, reviewBasis(deal));
  const back = held.isBack ? { at: held.begun, changed } : null;
  const over = begunOver(held.content);
  const merged = mergedReview(view, deal, { mine, start, over });
  return { ...merged, stage: { kind: "draft" }, keptAt: held.keptAt, back };
}

interface BegunReview {
  readonly mine: ReviewDraft;
  readonly start: ReviewDraft;
  readonly over: BegunOver;
}

/** The draft with what somebody else has saved since it was begun, and what both have changed. */
function mergedReview(view: BookView, deal: Deal, { mine, start, over }: BegunReview) {
  if (over.reviewId === lastReviewId(view, deal)) return { draft: mine, clashes: [] };
  const reviews = { mine, base: startOf(view, deal, over.reviewId), theirs: start };
  const draft = withTheirs(reviews);
  const open = clashes({ ...reviews, mine: draft }).filter(({ field }) => !over.settled.includes(field));
  return { draft, clashes: open };
}

function lastReviewId({ book }: BookView, { dealId }: Deal): string {
  return book.reviews.findLast((one) => one.dealId === dealId)?.reviewId ?? "";
}

/** What a review starts from where that review was the last one. */
function startOf(view: BookView, deal: Deal, reviewId: string): ReviewDraft {
  const { book, today } = view;
  const last = pastReviews(book, deal.dealId).find(({ review }) => review.reviewId === reviewId);
  const freshness = { today, evidenceDays: book.limits.evidenceDays ?? Infinity };
  const checklist = checklistOfDeal(view, deal);
  const from = { review: last?.review ?? null, answers: last?.answers ?? [], checklist };
  return startReview(book.checklists, from, freshness);
}

/** How many answers of the checklist the draft gives or changes, beside what it started from. */
export function answersGiven(view: BookView, deal: Deal, { answers, checklist }: ReviewDraft): number {
  const start = startOf(view, deal, lastReviewId(view, deal));
  return view.book.checklists.filter((each) => {
    const [was, is] = [start.answers.get(each.question), answers.get(each.question)];
    return each.checklist === checklist && was && is && !isSameAnswer(is, was);
  }).length;
}

/** Marks where a sent review stands, or that it is none any more. */
export function markSent({ sent }: PaneApp, dealId: string, review: SentReview | undefined): void {
  const all = new Map(sent.get());
  if (!review && !all.has(dealId)) return;
  if (review) all.set(dealId, review);
  else all.delete(dealId);
  sent.set(all);
}

/** Takes what was typed into the pane and notes it for the book; a field that is settled stays the manager's. */
export function typeDraft(
  app: PaneApp,
  {
    view,
    deal,
    settled = [],
  }: { readonly view: BookView; readonly deal: Deal; readonly settled?: readonly string[] },
  draft: ReviewDraft,
): void {
  const held = heldDraft(app, draftPlace(deal.dealId));
  const before = held ? begunOver(held.content) : { reviewId: lastReviewId(view, deal), settled: [] };
  const over = { ...before, settled: [...before.settled, ...settled] };
  holdDraft(app, draftPlace(deal.dealId), { content: reviewContent(draft, over), basis: reviewBasis(deal) });
  markSent(app, deal.dealId, undefined);
}

/** Throws a draft away, here and in the book. */
export function discardDraft(app: PaneApp, dealId: string): void {
  dropDraft(app, draftPlace(dealId));
}
