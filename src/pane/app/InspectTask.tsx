import { useMemo } from "react";
import { useStore } from "../kit/useStore";
import { InspectPage } from "../inspect/InspectPage";
import type { InspectedBook } from "../inspect/processFacts";
import { selectedDeal } from "./bookView";
import { dueByHistory } from "./dueByHistory";
import { LostDrafts } from "./LostDrafts";
import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { openReview } from "./navigation";
import { showTab } from "./printActions";
import type { TaskProps } from "./taskProps";
import { PeopleTask } from "./PeopleTask";
import { ReviewTask } from "./ReviewTask";

/** Inspect: the process and the deals to review, or one deal's review. */
export function InspectTask({ app, view }: TaskProps) {
  const { dealId, account, list } = useStore(app.place);
  const deal = view.book.deals.find(({ record }) => record.dealId === dealId);
  if (list === "people" && (deal || account !== undefined)) {
    const whose = deal && account === undefined ? { deal } : { account: account ?? "", from: deal };
    return <PeopleTask key={account ?? dealId} app={app} view={view} whose={whose} />;
  }
  if (deal) return <ReviewTask key={dealId} app={app} view={view} deal={deal} />;
  return <ProcessTask app={app} view={view} />;
}

function ProcessTask({ app, view }: TaskProps) {
  const selected = useStore(app.selected);
  const beside = useStore(app.beside);
  const { history, targets } = beside;
  const { book, open, today, current } = view;
  const inspected = useMemo<InspectedBook>(
    () => ({ deals: book.deals, open, stages: book.stages, history, period: current, targets, today }),
    [book, open, history, current, targets, today],
  );
  const due = useMemo(() => dueByHistory(view, beside), [view, beside]);
  return (
    <InspectPage
      book={inspected}
      due={due}
      jointDeals={book.limits.jointDeals}
      reviewDays={book.limits.largeReviewDays}
      selected={selectedDeal(book.deals, selected)}
      lost={<LostDrafts app={app} view={view} />}
      onReview={(id) => openReview(app, id)}
      onTab={() => void showTab(app, FIRST_USE_TABS.inspection)}
    />
  );
}
