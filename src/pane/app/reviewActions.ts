import type { KeptAnswer, KeptReview } from "../../excel/saveReview";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import { dealName } from "../words/dealWords";
import { counted } from "../words/counted";
import { typedDay } from "../words/typedDay";
import { changedSince } from "../draft/draftNote";
import { readReviewContent, reviewBasis, reviewContent } from "../review/reviewContent";
import { reviewWords, startReview, type ReviewDraft } from "../review/reviewDraft";
import type { ReviewStage } from "../review/reviewDock";
import { reviewGap } from "../review/reviewGaps";
import type { DraftBack } from "../review/ReviewPage";
import { reloadBook } from "./reloadBook";
import type { BookView } from "./bookView";
import { dropDraft, type DraftPlace, heldDraft, holdDraft } from "./heldDraft";
import type { PaneApp, SentReview } from "./paneApp";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** The checklist that reviews ask. */
const CHECKLIST = "Large deal";

export function checklistOf({ book }: BookView): readonly ChecklistQuestion[] {
  return book.checklists
    .filter(({ checklist }) => checklist === CHECKLIST)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

function placeOf(dealId: string): DraftPlace {
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
}

/** The review of a deal as it is being typed, was sent, was left in an earlier session, or as the last one left it. */
export function shownReview(app: PaneApp, view: BookView, deal: Deal): ShownReview {
  const sent = app.sent.get().get(deal.dealId);
  if (sent) return { ...sent, keptAt: null, back: null };
  const start = startOf(view, deal);
  const held = heldDraft(app, placeOf(deal.dealId));
  const draft = held && readReviewContent(held.content, start);
  if (!draft) return { draft: start, stage: { kind: "untouched" }, keptAt: null, back: null };
  const changed = changedSince(held.basis, reviewBasis(deal));
  const back = held.isBack ? { at: held.begun, changed } : null;
  return { draft, stage: { kind: "draft" }, keptAt: held.keptAt, back };
}

function startOf(view: BookView, { dealId }: Deal): ReviewDraft {
  const { book, today } = view;
  const review = book.reviews.findLast((one) => one.dealId === dealId) ?? null;
  const answers = book.answers.filter(({ reviewId }) => reviewId === review?.reviewId);
  const freshness = { today, evidenceDays: book.limits.evidenceDays ?? Infinity };
  return startReview(checklistOf(view), { review, answers }, freshness);
}

function markSent({ sent }: PaneApp, dealId: string, review: SentReview | undefined): void {
  const all = new Map(sent.get());
  if (!review && !all.has(dealId)) return;
  if (review) all.set(dealId, review);
  else all.delete(dealId);
  sent.set(all);
}

/** Takes what was typed into the pane and notes it for the book. */
export function typeDraft(app: PaneApp, deal: Deal, draft: ReviewDraft): void {
  holdDraft(app, placeOf(deal.dealId), { content: reviewContent(draft), basis: reviewBasis(deal) });
  markSent(app, deal.dealId, undefined);
}

/** Throws a draft away, here and in the book. */
export function discardDraft(app: PaneApp, dealId: string): void {
  dropDraft(app, placeOf(dealId));
}

/** Writes a review and its answers; Pipeline is not touched. */
export async function saveDraft(app: PaneApp, dealId: string, draft: ReviewDraft): Promise<void> {
  const now = app.now();
  if (reviewGap(draft, Math.floor(now)) !== undefined) return;
  showTrouble(app, undefined);
  markSent(app, dealId, { draft, stage: { kind: "saving" } });
  const review = keptReview(dealId, draft, now);
  const answers = keptAnswers(review, draft);
  const applied = await app.desk.saveReview(review, answers, now);
  if (applied.ok) {
    const reading = app.book.get();
    const deal =
      reading.kind === "read" && reading.state.deals.find(({ record }) => record.dealId === dealId);
    const name = deal ? dealName(deal.record) : dealId;
    offerUndo(app, `Review of ${name} saved: ${counted(answers.length, "answer")}.`, applied.change);
    markSent(app, dealId, { draft, stage: { kind: "saved", at: now } });
    discardDraft(app, dealId);
    await reloadBook(app);
  } else {
    markSent(app, dealId, undefined);
    const trouble = notAppliedWords(applied);
    showTrouble(app, { title: `Not saved: ${trouble.title}`, body: `${trouble.body} Your draft is kept.` });
  }
}

const SECONDS_A_DAY = 86_400;

function keptReview(dealId: string, draft: ReviewDraft, now: Serial): KeptReview {
  const reviewId = `R-${Math.round(now * SECONDS_A_DAY)
    .toString(36)
    .toUpperCase()}`;
  return { reviewId, dealId, date: Math.floor(now), checklist: CHECKLIST, ...reviewWords(draft) };
}

function keptAnswers({ reviewId, dealId, date }: KeptReview, draft: ReviewDraft): readonly KeptAnswer[] {
  return [...draft.answers].map(([question, { answer, evidence, saidBy, on }]) => {
    const isKnown = answer !== "Unknown";
    const evidenceDate = isKnown && date !== null ? (typedDay(on, date) ?? date) : null;
    return { reviewId, dealId, question, answer, knowledge: null, evidence, saidBy, evidenceDate };
  });
}
