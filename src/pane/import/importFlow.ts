import type { ImportPlan } from "../../intake/plan/importPlan";
import { stageEntries } from "../../intake/history/stageEntries";
import { planImport } from "../../intake/plan/planImport";
import { openExport } from "../../intake/openExport";
import { isPriceHeader, priceList } from "../../intake/prices/priceList";
import type { ExportFault } from "../../intake/reader/exportFault";
import { readExport, type ReadingOptions } from "../../intake/reader/readExport";
import type { Job } from "../kit/standing";
import { createStore } from "../kit/store";
import { wholeWords } from "../words/amount";
import { exportFaultWords } from "./exportFaultWords";
import { openHistory } from "./historyFlow";
import type { Hearing, ImportDesk, ImportFlow, WriteEnd } from "./importDesk";
import { asLearned } from "../../intake/learn/asLearned";
import { learnedExport, learnedWords } from "../../intake/learn/learned";
import { checking } from "./checking";
import {
  afterWords,
  answered,
  nextStep,
  previewOf,
  wordsStep,
  type ImportStep,
  type OpenedFile,
  type Opening,
} from "./importSteps";

export function createImportFlow(desk: ImportDesk): ImportFlow {
  return { step: createStore<ImportStep>({ at: "drop", fault: null }), desk };
}

export function restart({ step }: ImportFlow): void {
  step.set({ at: "drop", fault: null });
}

/** Reads a file and goes to its first question; a file that is no export leads back to the drop with the reason. */
export async function openInput(flow: ImportFlow, opening: Opening): Promise<void> {
  const { step, desk } = flow;
  const { input, sheet, ...file } = opening;
  const { fileName } = file;
  step.set({ at: "reading", fileName });
  const opened = await withJob(desk, fileName, (hearing) =>
    openExport(input, { ...hearing, ...(sheet !== undefined && { sheet }) }),
  );
  if (!opened.ok) {
    if (opened.fault.kind === "history") await openHistory(flow, opened.fault, fileName);
    else step.set(stepAfterFault(opened.fault, opening));
    return;
  }
  const { table, mapping } = opened;
  const { facts: book, existing, today, notes } = desk.target();
  const known = learnedExport(table.headers, notes);
  const answers = { ...learnedWords(notes), ...known?.ways };
  const history = stageEntries(table).length === 0 ? null : await desk.past();
  const whole: OpenedFile = {
    ...file,
    learned: { isKnown: known !== undefined, questions: new Set(Object.keys(answers)) },
    input: {
      table,
      mapping: known ? asLearned(mapping, table, known) : mapping,
      answers,
      book,
      existing,
      today,
      ...(history && { past: { history, source: fileName } }),
    },
  };
  await checking(flow, whole, {
    next: nextStep(whole),
    ifStopped: stepAfterFault({ kind: "stopped" }, opening),
  });
}

/** Runs a reading under the job bar, which says how far it is and can stop it. */
async function withJob<T>(
  desk: ImportDesk,
  detail: string,
  read: (hearing: Pick<ReadingOptions, "onProgress" | "signal">) => Promise<T>,
): Promise<T> {
  const work = new AbortController();
  const show = (rows: number, done?: number): void =>
    desk.showJob({
      title: `Reading ${wholeWords(rows)} rows`,
      detail,
      ...(done !== undefined && { done }),
      onStop: () => work.abort(),
    });
  show(0);
  const outcome = await read({
    signal: work.signal,
    onProgress: ({ rows, bytes, totalBytes }) => show(rows, totalBytes ? bytes / totalBytes : undefined),
  });
  desk.showJob(undefined);
  return outcome;
}

function stepAfterFault(fault: ExportFault, opening: Opening): ImportStep {
  if (fault.kind === "several sheets") return { at: "sheet", opening, sheets: fault.sheets };
  return { at: "drop", fault: exportFaultWords(fault, opening.fileName) };
}

/** Reads the sheet that was chosen. */
export async function chooseSheet(flow: ImportFlow, sheet: string): Promise<void> {
  const now = flow.step.get();
  if (now.at === "sheet") await openInput(flow, { ...now.opening, sheet });
}

/** Keeps an answer; on a question the page stays, so that the choice can be seen and changed. */
export async function giveAnswer(flow: ImportFlow, id: string, answer: string): Promise<void> {
  const now = flow.step.get();
  if (now.at === "question") flow.step.set({ ...now, file: answered(now.file, id, answer) });
  if (now.at === "words") flow.step.set({ ...now, file: answered(now.file, id, answer) });
  if (now.at === "preview") {
    const file = answered(now.file, id, answer);
    await checking(flow, file, { next: previewOf(file), ifStopped: now });
  }
}

/** From a question to the next or on, from the words to the preview. */
export async function goOn(flow: ImportFlow): Promise<void> {
  const now = flow.step.get();
  if (now.at === "words") await checking(flow, now.file, { next: afterWords(now.file), ifStopped: now });
  if (now.at !== "question") return;
  const asked = now.asked + 1;
  if (asked < now.questions.length) flow.step.set({ ...now, asked });
  else await checking(flow, now.file, { next: nextStep(now.file), ifStopped: now });
}

/** From the preview back to the words. */
export function goBack({ step }: ImportFlow): void {
  const now = step.get();
  if (now.at === "preview") step.set(wordsStep(now.file));
}

/** Reads a price list, so that open deals without an amount can take their product's price. */
export async function givePrices(flow: ImportFlow, file: File): Promise<void> {
  const reading = await readExport(file, { knows: isPriceHeader });
  const prices = reading.ok ? priceList(reading.table) : undefined;
  const now = flow.step.get();
  if (now.at !== "preview" || prices === undefined) return;
  const priced = { ...now.file, input: { ...now.file.input, prices } };
  await checking(flow, priced, { next: previewOf(priced), ifStopped: now });
}

/** Writes the plan; a refused or stopped write leads back to the preview, one that was broken off to a choice. */
export function applyPlan(flow: ImportFlow, file: OpenedFile, plan: ImportPlan): Promise<void> {
  return writing(flow, { file, plan }, (hearing) => flow.desk.apply(file, plan, hearing));
}

/** Goes on with an import that Excel broke off. */
export async function goOnWriting(flow: ImportFlow): Promise<void> {
  const now = flow.step.get();
  if (now.at !== "halted") return;
  const { file, plan, halted } = now;
  await writing(flow, { file, plan }, (hearing) => flow.desk.goOn(halted, plan, hearing));
}

/** Takes back what stands of an import that Excel broke off, and goes back to its preview. */
export async function callOffWriting({ step, desk }: ImportFlow): Promise<void> {
  const now = step.get();
  if (now.at !== "halted") return;
  desk.showJob({ title: "Taking it back" });
  const isOff = await desk.callOff(now.halted);
  desk.showJob(undefined);
  if (isOff) step.set({ at: "preview", file: now.file, plan: planImport(now.file.input) });
}

interface Written {
  readonly file: OpenedFile;
  readonly plan: ImportPlan;
}

async function writing(
  { step, desk }: ImportFlow,
  { file, plan }: Written,
  write: (hearing: Hearing) => Promise<WriteEnd>,
): Promise<void> {
  const work = new AbortController();
  const show = (done: number, of: number): void => desk.showJob(writingJob(done, of, () => work.abort()));
  step.set({ at: "writing", file, plan });
  show(0, plan.added.length + plan.changed.length);
  const end = await write({ onProgress: show, signal: work.signal });
  desk.showJob(undefined);
  if (end === "written") step.set({ at: "done", plan });
  else if (end !== "not written") step.set({ at: "halted", file, plan, halted: end });
  else step.set({ at: "preview", file, plan: planImport(file.input) });
}

function writingJob(done: number, of: number, onStop: () => void): Job {
  return {
    title: `Writing ${wholeWords(done)} of ${wholeWords(of)} rows`,
    detail: "Stop leaves the book as it was before.",
    ...(of > 0 && { done: done / of }),
    onStop,
  };
}
