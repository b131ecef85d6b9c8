import type { BookState } from "../../excel/bookState";
import type { KeptAnswer, KeptAsk, KeptReview } from "../../excel/saveReview";
import type { ReadyReview, ReviewHeld } from "../../excel/saveWatchedReview";
import type { Applied } from "../../excel/writing/applied";
import type { Serial } from "../../kit/serial";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Deal } from "../../schema/sheets/pipeline";
import { MANAGER } from "../../terms/manager";
import type { Trouble } from "../kit/standing";
import type { DraftAsk, ReviewDraft } from "../review/reviewDraft";
import { reviewWords } from "../review/reviewDraft";
import { reviewGap } from "../review/reviewGaps";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dealName } from "../words/dealWords";
import { typedDay } from "../words/typedDay";
import type { BookView } from "./bookView";
import { saveAsRecord } from "./heldDraft";
import { goToPage } from "./navigation";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { answersGiven, draftPlace, markSent } from "./reviewDrafts";
import { offerUndo, showTrouble } from "./standingActions";
import { tellReview } from "./tellReview";
import { notAppliedWords } from "./writeWords";

/** The questions of a checklist in their order. */
export function questionsOf({ checklists }: BookState, name: string): readonly ChecklistQuestion[] {
  return checklists
    .filter(({ checklist }) => checklist === name)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

/** Writes a review with its answers, asks and talk; Pipeline is not touched. */
export async function saveDraft(
  app: PaneApp,
  { view, deal }: { readonly view: BookView; readonly deal: Deal },
  draft: ReviewDraft,
): Promise<void> {
  const now = app.now();
  const book = bookOf(app);
  if (book === null || reviewGap(draft, Math.floor(now)) !== undefined) return;
  const { dealId } = deal;
  showTrouble(app, undefined);
  markSent(app, dealId, { draft, stage: { kind: "saving" } });
  const asks = askedOf(draft).map((ask) => keptAsk(ask, deal, Math.floor(now)));
  const given = answersGiven(view, deal, draft);
  const hasNote = draft.coachingNote.trim() !== "";
  const ready: Omit<ReadyReview, "review" | "answers"> = {
    asks,
    seen: book.reviews.filter((one) => one.dealId === dealId).length,
    seenInAll: book.reviews.length,
    ...(hasNote && { coached: deal.owner }),
  };
  const asked = questionsOf(book, draft.checklist);
  const saved = await saveAsRecord(app, draftPlace(dealId), (reviewId) => {
    const review = { ...keptReview(draft, now), reviewId, dealId };
    return app.desk.saveReview({ ...ready, review, answers: keptAnswers(review, draft, asked) });
  });
  if (typeof saved === "string" || !saved.ok) {
    await tellNotSaved(app, deal, saved);
    return;
  }
  const words = savedWords(deal, { given, asks: asks.length, hasNote });
  const takeBack = offerUndo(app, words, saved.change);
  markSent(app, dealId, { draft, stage: { kind: "saved", at: now } });
  await reloadBook(app);
  await tellReview(app, dealId);
  await takeBackLost(app, deal, takeBack);
}

/** Takes a review back whose deal was deleted while it was typed, which the reading that follows on the save tells. */
async function takeBackLost(app: PaneApp, deal: Deal, takeBack: () => Promise<void>): Promise<void> {
  const { dealId } = deal;
  if (bookOf(app)?.deals.some(({ record }) => record.dealId === dealId) !== false) return;
  markSent(app, dealId, undefined);
  await takeBack();
  if (!app.standing.get().trouble) await tellNotSaved(app, deal, "deal gone");
}

interface SavedCounts {
  /** Answers that were given or changed in this review. */
  readonly given: number;
  readonly asks: number;
  readonly hasNote: boolean;
}

function savedWords(deal: Deal, { given, asks, hasNote }: SavedCounts): string {
  const parts = [
    ...(given > 0 ? [counted(given, "answer")] : []),
    ...(asks > 0 ? [counted(asks, "ask")] : []),
    ...(hasNote ? ["the note on Coaching"] : []),
  ];
  return `Review of ${dealName(deal)} saved${parts.length > 0 ? ": " : ""}${parts.join(", ")}.`;
}

type NotSaved = ReviewHeld | "deal gone" | Extract<Applied, { ok: false }>;

async function tellNotSaved(app: PaneApp, deal: Deal, saved: NotSaved): Promise<void> {
  markSent(app, deal.dealId, undefined);
  if (saved === "reviewed meanwhile") await reloadBook(app);
  const { title, body, ...way } = notSavedWords(app, deal, saved);
  showTrouble(app, { title: `Not saved: ${title}`, body, ...way });
}

function notSavedWords(app: PaneApp, { dealId }: Deal, saved: NotSaved): Trouble {
  if (saved === "reviewed meanwhile") {
    const body = "What both of you changed stands below: choose, then save again. Your draft is kept.";
    return { title: "somebody else has reviewed it", body };
  }
  if (saved === "deal gone") {
    const body = `${dealId} is no longer on Pipeline. Your draft is kept. Undo the deletion in Excel, then save again.`;
    const action = { words: "Look for it", onPress: () => goToPage(app, "Find", "by link") };
    return { title: "the row was deleted", body, action };
  }
  const { title, body } = notAppliedWords(saved);
  return { title, body: `${body} Your draft is kept.` };
}

function keptReview(draft: ReviewDraft, now: Serial): Omit<KeptReview, "reviewId" | "dealId"> {
  const resourcesNeeded = askedOf(draft)
    .map(({ what }) => what.trim())
    .join("; ");
  const { checklist } = draft;
  return { date: Math.floor(now), checklist, resourcesNeeded, ...reviewWords(draft) };
}

/** An ask that names nothing is none. */
function askedOf({ asks }: ReviewDraft): readonly DraftAsk[] {
  return asks.filter(({ what }) => what.trim() !== "");
}

function keptAsk({ what, from, by }: DraftAsk, deal: Deal, today: Serial): KeptAsk {
  const detail = `For ${dealName(deal)}, ${amountOrDash(deal.amount)}.`;
  return {
    title: what.trim(),
    detail,
    owner: from === "" ? MANAGER : from,
    due: typedDay(by, today) ?? null,
  };
}

function keptAnswers(
  { reviewId, dealId, date }: KeptReview,
  draft: ReviewDraft,
  asked: readonly ChecklistQuestion[],
): readonly KeptAnswer[] {
  return asked.flatMap(({ question }) => {
    const given = draft.answers.get(question);
    if (!given) return [];
    const { answer, evidence, saidBy, on } = given;
    const isKnown = answer !== "Unknown";
    const evidenceDate = isKnown && date !== null ? (typedDay(on, date) ?? date) : null;
    return [{ reviewId, dealId, question, answer, knowledge: null, evidence, saidBy, evidenceDate }];
  });
}
