import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { useStore } from "../kit/useStore";
import { ReviewPage } from "../review/ReviewPage";
import { dealName } from "../words/dealWords";
import { goToDeal } from "./bookActions";
import { historyOf } from "./historyOf";
import { printDeal } from "./printActions";
import { DealPeople } from "./DealPeople";
import { goBack, openReview } from "./navigation";
import type { BookView } from "./bookView";
import { keepNotes } from "./notes";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { checklistOf, discardDraft, saveDraft, shownReview, typeDraft } from "./reviewActions";

/** One deal's review, with its draft kept in the pane and, when a field is left, in the book. */
export function ReviewTask({ app, view, deal }: TaskProps & { readonly deal: Located<Deal> }) {
  const { dealId } = deal.record;
  const { book, yardstick } = view;
  useStore(app.notes);
  useStore(app.sent);
  const { draft, stage, keptAt, back } = shownReview(app, view, deal.record);
  const last = book.reviews.findLast((review) => review.dealId === dealId);
  return (
    <ReviewPage
      about={{
        deal,
        lastReviewOn: last?.date ?? null,
        yardstick,
        evidenceDays: book.limits.evidenceDays ?? Infinity,
        checklist: checklistOf(view),
      }}
      draft={draft}
      stage={stage}
      keptAt={keptAt}
      back={back}
      next={nextDeal(app, view, dealId)}
      onDraft={(changed) => typeDraft(app, deal.record, changed)}
      onDiscard={() => discardDraft(app, dealId)}
      onLeave={() => void keepNotes(app)}
      onSave={() => void saveDraft(app, dealId, draft)}
      onGoTo={(row) => goToDeal(app, row)}
      readHistory={() => historyOf(app)}
      people={<DealPeople app={app} view={view} dealId={dealId} />}
      onPrint={() => void printDeal(app, deal.record, last)}
      onBack={() => goBack(app)}
    />
  );
}

function nextDeal(app: PaneApp, { due }: BookView, dealId: string) {
  const next = due.find(({ deal }) => deal.record.dealId !== dealId)?.deal.record;
  return next ? { name: dealName(next), onOpen: () => openReview(app, next.dealId) } : null;
}
