import type { KeptAnswer, KeptReview } from "../../excel/saveReview";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { STATE_KEYS } from "../../schema/stateKeys";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import { dealName } from "../words/dealWords";
import { counted } from "../words/counted";
import { typedDay } from "../words/typedDay";
import { draftNote, readDraftNote } from "../review/draftNote";
import { reviewWords, startReview, type ReviewDraft } from "../review/reviewDraft";
import { reviewGap } from "../review/reviewGaps";
import { reloadBook } from "./reloadBook";
import type { BookView } from "./bookView";
import { keepNotes, putNote } from "./notes";
import type { KeptDraft, PaneApp } from "./paneApp";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** The checklist that reviews ask. */
const CHECKLIST = "Large deal";

export function checklistOf({ book }: BookView): readonly ChecklistQuestion[] {
  return book.checklists
    .filter(({ checklist }) => checklist === CHECKLIST)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** What the pane has of a deal's review: what was typed in this session, and what the book keeps. */
export interface Drafts {
  readonly typed: ReadonlyMap<string, KeptDraft>;
  readonly noted: ReadonlyMap<string, string>;
}

/** The review of a deal as it is being typed, as it was left in an earlier session, or as the last one left it. */
export function draftOf(view: BookView, { typed, noted }: Drafts, deal: Deal): KeptDraft {
  const { book, today } = view;
  const { dealId } = deal;
  const before = typed.get(dealId);
  if (before) return before;
  const review = book.reviews.findLast((one) => one.dealId === dealId) ?? null;
  const answers = book.answers.filter(({ reviewId }) => reviewId === review?.reviewId);
  const freshness = { today, evidenceDays: book.limits.evidenceDays ?? Infinity };
  const start = startReview(checklistOf(view), { review, answers }, freshness);
  const left = readDraftNote(noted.get(dealId) ?? "", start, deal);
  return left ? { ...left, stage: { kind: "draft" } } : { draft: start, stage: { kind: "untouched" } };
}

function keepDraft({ drafts }: PaneApp, dealId: string, kept: KeptDraft): void {
  drafts.set(new Map(drafts.get()).set(dealId, kept));
}

/** Takes what was typed into the pane and notes it for the book. */
export function typeDraft(app: PaneApp, deal: Deal, kept: Omit<KeptDraft, "stage">): void {
  keepDraft(app, deal.dealId, { ...kept, stage: { kind: "draft" } });
  putNote(app, `${STATE_KEYS.draft}${deal.dealId}`, draftNote(kept.draft, deal, app.now()));
}

/** Throws a draft away, here and in the book. */
export function discardDraft(app: PaneApp, dealId: string): void {
  const drafts = new Map(app.drafts.get());
  drafts.delete(dealId);
  app.drafts.set(drafts);
  forgetNote(app, dealId);
}

function forgetNote(app: PaneApp, dealId: string): void {
  putNote(app, `${STATE_KEYS.draft}${dealId}`, "");
  void keepNotes(app);
}

/** Writes a review and its answers; Pipeline is not touched. */
export async function saveDraft(app: PaneApp, dealId: string, draft: ReviewDraft): Promise<void> {
  const now = app.now();
  if (reviewGap(draft, Math.floor(now)) !== undefined) return;
  showTrouble(app, undefined);
  keepDraft(app, dealId, { draft, stage: { kind: "saving" } });
  const review = keptReview(dealId, draft, now);
  const answers = keptAnswers(review, draft);
  const applied = await app.desk.saveReview(review, answers, now);
  if (applied.ok) {
    const reading = app.book.get();
    const deal =
      reading.kind === "read" && reading.state.deals.find(({ record }) => record.dealId === dealId);
    const name = deal ? dealName(deal.record) : dealId;
    offerUndo(app, `Review of ${name} saved: ${counted(answers.length, "answer")}.`, applied.change);
    keepDraft(app, dealId, { draft, stage: { kind: "saved", at: now } });
    forgetNote(app, dealId);
    await reloadBook(app);
  } else {
    keepDraft(app, dealId, { draft, stage: { kind: "draft" } });
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
