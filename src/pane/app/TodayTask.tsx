import { useMemo } from "react";
import type { TodayItem } from "../../domain/actions/todayList";
import { pipeline } from "../../schema/sheets/pipeline";
import { periodForecast } from "../forecast/periodForecast";
import { useStore } from "../kit/useStore";
import { DealsPage, type DealsTopic } from "../lists/DealsPage";
import { StartPage } from "../today/StartPage";
import { TodayPage } from "../today/TodayPage";
import { itemWords } from "../today/todayWords";
import { goToDeal } from "./bookActions";
import { startSample } from "./importFlowOf";
import { goBack, goTo, goToPage, openReview } from "./navigation";
import type { TaskProps } from "./PageOf";
import type { PaneApp } from "./paneApp";

/** Today: the way in while there are no deals, else the figures and what to do. */
export function TodayTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  const { block, current, book, items, today } = view;
  const forecast = useMemo(() => (current ? periodForecast(block, current) : null), [block, current]);
  if (book.deals.length === 0) {
    return (
      <StartPage onImport={() => goToPage(app, "Import", "by link")} onSample={() => startSample(app)} />
    );
  }
  const listed = items.find(({ kind }) => kind === list);
  if (listed && "deals" in listed) {
    return (
      <DealsPage
        topic={topicOf(listed)}
        deals={listed.deals}
        today={today}
        onGoTo={(row, header) => goToDeal(app, row, header)}
        onBack={() => goBack(app)}
      />
    );
  }
  return (
    <TodayPage
      figures={forecast?.figures ?? null}
      items={items}
      onOpen={(item) => openItem(app, item)}
      onSetTarget={() => goToPage(app, "Forecast", "by link")}
    />
  );
}

function openItem(app: PaneApp, item: TodayItem): void {
  switch (item.kind) {
    case "mend cells":
      return goToPage(app, "Trust", "by link");
    case "import again":
      return goToPage(app, "Import", "by link");
    case "reviews due":
      return openReview(app, item.due[0]?.deal.record.dealId ?? "");
    case "past close date":
    case "no next step":
      return goTo(app, { page: "Today", list: item.kind }, "by link");
  }
}

const QUESTIONS = {
  "past close date": {
    header: pipeline.columns.closeDate.header,
    question: "what date do you see for each, and what has to happen first?",
  },
  "no next step": {
    header: pipeline.columns.nextStep.header,
    question: "what is the next step with the customer on each, and when?",
  },
} as const;

function topicOf(item: Extract<TodayItem, { deals: unknown }>): DealsTopic {
  const { title, why } = itemWords(item);
  return { title, lead: why, ...QUESTIONS[item.kind] };
}
