import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Steps } from "../kit/Steps";
import { HistoryDonePage } from "./HistoryDonePage";
import { answerHistory, goOnWithHistory, writeHistory } from "./historyFlow";
import { HistoryPreviewPage } from "./HistoryPreviewPage";
import type { HistoryStep } from "./historySteps";
import type { ImportFlow } from "./importDesk";
import { restart } from "./importFlow";
import { QuestionPage } from "./QuestionPage";

export interface HistoryTaskProps {
  readonly flow: ImportFlow;
  readonly step: HistoryStep;
  readonly onChanged: () => void;
}

/** A history of deals that was dropped on Import, at the step where it stands. */
export function HistoryTask({ flow, step, onChanged }: HistoryTaskProps) {
  switch (step.at) {
    case "history question":
      return <Asking flow={flow} step={step} />;
    case "history preview":
      return (
        <HistoryPreviewPage
          plan={step.plan}
          today={step.input.today}
          onWrite={() => void writeHistory(flow, step)}
          onRestart={() => restart(flow)}
        />
      );
    case "history writing":
      return (
        <Page name="Import">
          <Steps at={3} name="Write" />
          <Head
            title="Writing the history"
            lead="You can read the book; your sheets are not touched. Undo takes it out again."
          />
        </Page>
      );
    case "history done":
      return <HistoryDonePage plan={step.plan} onChanged={onChanged} onRestart={() => restart(flow)} />;
  }
}

interface AskingProps {
  readonly flow: ImportFlow;
  readonly step: Extract<HistoryStep, { readonly at: "history question" }>;
}

function Asking({ flow, step: { input, questions } }: AskingProps) {
  const [question] = questions;
  if (!question) return null;
  return (
    <QuestionPage
      key={question.id}
      fileName={input.source}
      rows={input.table.records.length}
      question={question}
      following={questions.length - 1}
      answer={input.answers[question.id]}
      onAnswer={(answer) => answerHistory(flow, question.id, answer)}
      onNext={() => goOnWithHistory(flow)}
      onRestart={() => restart(flow)}
    />
  );
}
