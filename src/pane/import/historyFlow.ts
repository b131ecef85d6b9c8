import { learnedExport, learnedWords } from "../../intake/learn/learned";
import type { ExportFault } from "../../intake/reader/exportFault";
import { wholeWords } from "../words/amount";
import type { ImportFlow } from "./importDesk";
import { type HistoryStep, nextHistoryStep } from "./historySteps";

type HistoryFault = Extract<ExportFault, { readonly kind: "history" }>;

const NO_PLACE = {
  title: "This book keeps no history yet",
  body: "An older Control Book built it. Open Trust, bring it up to date, then drop the file again.",
};

/** Takes up a history: its first question, or what it would bring into the book. */
export async function openHistory(
  { step, desk }: ImportFlow,
  { table, shape }: HistoryFault,
  source: string,
): Promise<void> {
  const past = await desk.past();
  if (past === null) {
    step.set({ at: "drop", fault: NO_PLACE });
    return;
  }
  const { facts: book, existing: deals, today, notes } = desk.target();
  const answers = { ...learnedWords(notes), ...learnedExport(table.headers, notes)?.ways };
  step.set(nextHistoryStep({ table, shape, answers, book, deals, history: past, today, source }));
}

/** Keeps an answer; the page stays, so that the choice can be seen and changed. */
export function answerHistory({ step }: ImportFlow, id: string, answer: string): void {
  const now = step.get();
  if (now.at !== "history question") return;
  step.set({ ...now, input: { ...now.input, answers: { ...now.input.answers, [id]: answer } } });
}

/** From an answered question to the next, or to the preview. */
export function goOnWithHistory({ step }: ImportFlow): void {
  const now = step.get();
  if (now.at === "history question") step.set(nextHistoryStep(now.input));
}

/** Writes what a history brings; a write that Excel refuses leads back to its preview. */
export async function writeHistory({ step, desk }: ImportFlow, preview: Preview): Promise<void> {
  const { plan } = preview;
  const show = (done: number, of: number): void =>
    desk.showJob({ title: `Writing ${wholeWords(of)} rows of history`, ...(of > 0 && { done: done / of }) });
  step.set({ at: "history writing", plan });
  show(0, plan.seeds.add.length);
  const isWritten = await desk.seed(plan, show);
  desk.showJob(undefined);
  step.set(isWritten ? { at: "history done", plan } : preview);
}

type Preview = Extract<HistoryStep, { readonly at: "history preview" }>;
