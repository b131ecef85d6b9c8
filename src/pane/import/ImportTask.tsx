import { use } from "react";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { ExportInput } from "../../intake/reader/exportBatches";
import { BLANK_AMOUNTS } from "../../intake/plan/blankAmounts";
import { openQuestions } from "../../intake/plan/openQuestions";
import { useStore } from "../kit/useStore";
import { CopiesPage } from "../copies/CopiesPage";
import { makeRollUp, openCopies } from "../copies/copiesFlow";
import { DonePage } from "./DonePage";
import { HistoryTask } from "./HistoryTask";
import { HaltedPage } from "./HaltedPage";
import { DropPage } from "./DropPage";
import {
  applyPlan,
  chooseSheet,
  callOffWriting,
  giveAnswer,
  givePrices,
  goBack,
  goOn,
  goOnWriting,
  openInput,
  restart,
} from "./importFlow";
import type { ImportFlow } from "./importDesk";
import { type HistoryStep, isOfHistory } from "./historySteps";
import type { ImportStep, OpenedFile } from "./importSteps";
import { PreviewPage } from "./PreviewPage";
import { QuestionPage } from "./QuestionPage";
import { ReadingPage } from "./ReadingPage";
import { SheetPage } from "./SheetPage";
import { WordsPage } from "./WordsPage";
import { WritingPage } from "./WritingPage";

export interface ImportTaskProps {
  readonly flow: Promise<ImportFlow>;
  /** The period whose number is followed; null while Settings names none. */
  readonly period: PeriodFacts | null;
  readonly onSample: () => void;
  readonly onChanged: () => void;
  readonly onToday: () => void;
  /** Null once the book has what Home needs. */
  readonly onSetup: (() => void) | null;
}

/** The import, at the step where it stands; a history and several copies go ways of their own. */
export function ImportTask({ flow: coming, ...rest }: ImportTaskProps) {
  const flow = use(coming);
  const step = useStore(flow.step);
  if (isOfHistory(step)) {
    return <HistoryTask flow={flow} step={step} onChanged={leaving(flow, rest.onChanged)} />;
  }
  if (step.at === "copies") {
    return (
      <CopiesPage
        {...step}
        onMake={(combined) => void makeRollUp(flow, step.together, combined)}
        onRestart={() => restart(flow)}
      />
    );
  }
  return <DealsTask {...{ flow, step, ...rest }} />;
}

interface DealsTaskProps extends Omit<ImportTaskProps, "flow"> {
  readonly flow: ImportFlow;
  readonly step: Exclude<ImportStep, HistoryStep | { readonly at: "copies" }>;
}

function DealsTask({ flow, step, period, onSample, onChanged, onToday, onSetup }: DealsTaskProps) {
  const open = (input: ExportInput, fileName: string): void => void openInput(flow, { input, fileName });
  switch (step.at) {
    case "drop":
      return (
        <DropPage
          fault={step.fault}
          onFile={(file) => open(file, file.name)}
          onFiles={(files) => void openCopies(flow, files)}
          onPaste={(rows) => open(rows, "The pasted rows")}
          onSample={onSample}
        />
      );
    case "reading":
    case "checking":
      return <ReadingPage fileName={step.fileName} isRead={step.at === "checking"} />;
    case "sheet":
      return <Choosing flow={flow} step={step} />;
    case "question":
      return <Asking flow={flow} step={step} />;
    case "words":
      return <Confirming flow={flow} step={step} />;
    case "preview":
      return <Checking flow={flow} step={step} period={period} />;
    case "writing":
      return <WritingPage plan={step.plan} />;
    case "halted":
      return <Halting flow={flow} step={step} />;
    case "done":
      return (
        <DonePage plan={step.plan} onRestart={() => restart(flow)} {...{ onChanged, onToday, onSetup }} />
      );
  }
}

/** A finished import is left behind: the next file begins anew. */
function leaving(flow: ImportFlow, go: () => void): () => void {
  return () => {
    go();
    restart(flow);
  };
}

interface StepProps<At extends ImportStep["at"]> {
  readonly flow: ImportFlow;
  readonly step: Extract<ImportStep, { at: At }>;
}

function Choosing({ flow, step }: StepProps<"sheet">) {
  return (
    <SheetPage
      fileName={step.opening.fileName}
      sheets={step.sheets}
      onSheet={(sheet) => void chooseSheet(flow, sheet)}
      onRestart={() => restart(flow)}
    />
  );
}

function Asking({ flow, step }: StepProps<"question">) {
  const question = step.questions[step.asked];
  if (!question) return null;
  return (
    <QuestionPage
      key={question.id}
      fileName={step.file.fileName}
      rows={step.file.input.table.records.length}
      question={question}
      following={step.questions.length - step.asked - 1}
      answer={step.file.input.answers[question.id]}
      onAnswer={(answer) => void giveAnswer(flow, question.id, answer)}
      onNext={() => void goOn(flow)}
      onRestart={() => restart(flow)}
    />
  );
}

function Confirming({ flow, step }: StepProps<"words">) {
  const { fileName, input, learned } = step.file;
  return (
    <WordsPage
      fileName={fileName}
      input={input}
      currency={step.currency}
      isKnown={learned.isKnown}
      questions={step.questions}
      learned={step.learned}
      onAnswer={(id, answer) => void giveAnswer(flow, id, answer)}
      onNext={() => void goOn(flow)}
      onRestart={() => restart(flow)}
    />
  );
}

function Halting({ flow, step }: StepProps<"halted">) {
  return (
    <HaltedPage
      halted={step.halted}
      onGoOn={() => void goOnWriting(flow)}
      onCallOff={() => void callOffWriting(flow)}
    />
  );
}

interface CheckingProps extends StepProps<"preview">, Pick<ImportTaskProps, "period"> {}

function Checking({ flow, step, period }: CheckingProps) {
  const { file, plan } = step;
  return (
    <PreviewPage
      plan={plan}
      input={file.input}
      period={period}
      isKnown={file.learned.isKnown}
      blankAmounts={blankAmountsOf(file)}
      onBlankAmounts={(answer) => void giveAnswer(flow, BLANK_AMOUNTS, answer)}
      onPrices={(prices) => void givePrices(flow, prices)}
      onApply={(taken) => void applyPlan(flow, file, taken)}
      onBack={() => goBack(flow)}
    />
  );
}

function blankAmountsOf({ input }: OpenedFile) {
  const question = openQuestions(input).find(({ about }) => about === "blank amounts");
  return question ? { question, answer: String(input.answers[question.id] ?? question.default) } : null;
}
