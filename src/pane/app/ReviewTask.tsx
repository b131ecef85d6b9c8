import { useMemo } from "react";
import type { ReviewDue } from "../../domain/review/reviewsDue";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { useStore } from "../kit/useStore";
import { ReviewPage } from "../review/ReviewPage";
import { dealName } from "../words/dealWords";
import { goToDeal } from "./bookActions";
import { historyOf } from "./historyOf";
import { printDeal } from "./printActions";
import { dueByHistory } from "./dueByHistory";
import { DealPeople } from "./DealPeople";
import { goBack, openReview } from "./navigation";
import type { BookView } from "./bookView";
import { keepNotes } from "./notes";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { selectedDeal } from "./bookView";
import { questionsOf, saveDraft } from "./reviewActions";
import { discardDraft, shownReview, typeDraft } from "./reviewDrafts";
import { reviewedDealOf } from "./reviewedDealOf";
import { showChecklist } from "./showChecklist";

/** One deal's review, with its draft kept in the pane and, when a field is left, in the book. */
export function ReviewTask({ app, view, deal }: TaskProps & { readonly deal: Located<Deal> }) {
  const { dealId } = deal.record;
  const { book } = view;
  const beside = useStore(app.beside);
  const background = useMemo(() => reviewedDealOf(view, beside, deal), [view, beside, deal]);
  const due = useMemo(() => dueByHistory(view, beside), [view, beside]);
  useStore(app.notes);
  useStore(app.sent);
  const { draft, ...shown } = shownReview(app, view, deal.record);
  const questions = useMemo(() => questionsOf(book, draft.checklist), [book, draft.checklist]);
  const about = useMemo(() => ({ ...background, checklist: questions }), [background, questions]);
  useStore(app.selected);
  const last = book.reviews.findLast((review) => review.dealId === dealId);
  return (
    <ReviewPage
      about={about}
      draft={draft}
      {...shown}
      selected={otherDeal(app, view, deal)}
      next={nextDeal(app, due, dealId)}
      onDraft={(changed) => typeDraft(app, { view, deal: deal.record }, changed)}
      onKeepMine={(field) => typeDraft(app, { view, deal: deal.record, settled: [field] }, draft)}
      onDiscard={() => discardDraft(app, dealId)}
      onLeave={() => void keepNotes(app)}
      onSave={() => void saveDraft(app, { view, deal: deal.record }, draft)}
      onGoTo={(row) => goToDeal(app, row)}
      onChecklists={() => void showChecklist(app, draft.checklist)}
      readHistory={() => historyOf(app)}
      people={<DealPeople app={app} view={view} dealId={dealId} />}
      onPrint={() => void printDeal(app, deal.record, last)}
      onBack={() => goBack(app)}
    />
  );
}

/** The deal whose row is selected now, where it is not the one under review: it is offered, never swapped in. */
function otherDeal(app: PaneApp, { book }: BookView, deal: Located<Deal>) {
  const other = selectedDeal(book.deals, app.selected.get())?.record;
  if (!other || other.dealId === deal.record.dealId) return null;
  return { name: dealName(other), onOpen: () => openReview(app, other.dealId) };
}

function nextDeal(app: PaneApp, due: readonly ReviewDue[], dealId: string) {
  const next = due.find(({ deal }) => deal.record.dealId !== dealId)?.deal.record;
  return next ? { name: dealName(next), onOpen: () => openReview(app, next.dealId) } : null;
}
