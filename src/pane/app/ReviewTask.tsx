import type { Located } from "../../kit/located";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { useStore } from "../kit/useStore";
import { ReviewPage } from "../review/ReviewPage";
import { dealName } from "../words/dealWords";
import { goToDeal } from "./bookActions";
import { printDeal } from "./printActions";
import { goBack, openReview } from "./navigation";
import type { BookView } from "./bookView";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { checklistOf, draftOf, keepDraft, saveDraft } from "./reviewActions";

/** One deal's review, with its draft kept while the pane is open. */
export function ReviewTask({ app, view, deal }: TaskProps & { readonly deal: Located<Deal> }) {
  const { dealId, stage: dealStage } = deal.record;
  const { draft, stage } = draftOf(view, useStore(app.drafts), dealId);
  const { book, yardstick } = view;
  const last = book.reviews.findLast((review) => review.dealId === dealId);
  const norm = book.stages.find((one) => fold(one.stage) === fold(dealStage));
  return (
    <ReviewPage
      about={{
        deal,
        lastReviewOn: last?.date ?? null,
        normDays: norm?.normDays ?? null,
        yardstick,
        evidenceDays: book.limits.evidenceDays ?? Infinity,
        checklist: checklistOf(view),
      }}
      draft={draft}
      stage={stage}
      next={nextDeal(app, view, dealId)}
      onDraft={(changed) => keepDraft(app, dealId, { draft: changed, stage: { kind: "draft" } })}
      onSave={() => void saveDraft(app, dealId, draft)}
      onGoTo={(row) => goToDeal(app, row)}
      onPrint={() => void printDeal(app, deal.record, last)}
      onBack={() => goBack(app)}
    />
  );
}

function nextDeal(app: PaneApp, { due }: BookView, dealId: string) {
  const next = due.find(({ deal }) => deal.record.dealId !== dealId)?.deal.record;
  return next ? { name: dealName(next), onOpen: () => openReview(app, next.dealId) } : null;
}
