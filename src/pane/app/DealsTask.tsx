import type { TodayItem } from "../../domain/actions/todayItem";
import { pipeline } from "../../schema/sheets/pipeline";
import { DealsPage } from "../lists/DealsPage";
import type { DealsTopic } from "../lists/dealsTopic";
import { itemWords } from "../today/todayWords";
import { goToDeal } from "./bookActions";
import { historyOf } from "./historyOf";
import { goBack } from "./navigation";
import type { TaskProps } from "./taskProps";

/** An item of Today that is about several deals. */
export type DealsItem = Extract<TodayItem, { deals: unknown }>;

/** The deals of one item of Today, wired to the book. */
export function DealsTask({ app, view, item }: TaskProps & { readonly item: DealsItem }) {
  return (
    <DealsPage
      topic={topicOf(item)}
      deals={item.deals}
      today={view.today}
      readHistory={() => historyOf(app)}
      onGoTo={(row, header) => goToDeal(app, row, header)}
      onBack={() => goBack(app)}
    />
  );
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

function topicOf(item: DealsItem): DealsTopic {
  const { title, why } = itemWords(item);
  return { title, lead: why, ...QUESTIONS[item.kind] };
}
