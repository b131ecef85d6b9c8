import { useStore } from "../kit/useStore";
import { InspectPage } from "../inspect/InspectPage";
import { selectedDeal } from "./bookView";
import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { openReview } from "./navigation";
import { showTab } from "./printActions";
import type { TaskProps } from "./taskProps";
import { PeopleTask } from "./PeopleTask";
import { ReviewTask } from "./ReviewTask";

/** Inspect: the process and the deals to review, or one deal's review. */
export function InspectTask({ app, view }: TaskProps) {
  const { dealId, account, list } = useStore(app.place);
  const selected = useStore(app.selected);
  const deal = view.book.deals.find(({ record }) => record.dealId === dealId);
  if (list === "people" && (deal || account !== undefined)) {
    const whose = deal ? { deal } : { account: account ?? "" };
    return <PeopleTask key={dealId ?? account} app={app} view={view} whose={whose} />;
  }
  if (deal) return <ReviewTask key={dealId} app={app} view={view} deal={deal} />;
  return (
    <InspectPage
      open={view.open}
      due={view.due}
      norms={view.book.stages}
      today={view.today}
      selected={selectedDeal(view.book.deals, selected)}
      onReview={(id) => openReview(app, id)}
      onTab={() => void showTab(app, FIRST_USE_TABS.inspection)}
    />
  );
}
