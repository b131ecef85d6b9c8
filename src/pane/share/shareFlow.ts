import type { Serial } from "../../kit/serial";
import type { CopyResult } from "../../share/makeCopy";
import type { CopyPlan } from "../../share/planCopy";
import { FOR_LEADERSHIP, type CopyChoice } from "../../share/policyOf";
import type { CopyProgress } from "../../share/progress";
import type { Refusal } from "../../share/refused";
import type { Job } from "../kit/standing";
import { createStore, type Store } from "../kit/store";
import type { CopyDesk } from "./copyDesk";
import type { CopyMaker } from "./copyMaker";

/** A finished copy with its receipts. */
export type FinishedCopy = Extract<CopyResult, { ok: true }>;

/** Where a copy stands. */
export type ShareStep =
  | { readonly at: "choose"; readonly refusal: Refusal | null }
  /** This Excel does not hand out the workbook: a saved copy is to be dropped. */
  | { readonly at: "drop"; readonly refusal: Refusal | null }
  | {
      readonly at: "check";
      readonly bytes: Uint8Array;
      readonly plan: CopyPlan;
      /** Ends the planning that a change of choice began; undefined while the plan is that of the choice. */
      readonly again?: AbortController | undefined;
    }
  | { readonly at: "done"; readonly copy: FinishedCopy; readonly plan: CopyPlan };

/** What a copy asks of the rest of the pane. */
export interface ShareDesk extends Pick<CopyDesk, "bookBytes" | "selectedRows" | "shownSheets"> {
  readonly maker: CopyMaker;
  readonly now: () => Serial;
  readonly showJob: (job: Job | undefined) => void;
  /** Shows a cell such as `KPIs!F8`. */
  readonly showCell: (address: string) => void;
  /** Tells the log of a copy, and why it was made of old data; "" where they are not. */
  readonly onMade: (copy: FinishedCopy, reason: string) => Promise<void>;
}

/** One copy on its way, which outlives the page it is shown on. */
export interface ShareFlow {
  readonly step: Store<ShareStep>;
  readonly choice: Store<CopyChoice>;
  /** The sheets that are in sight, for no other gets into a copy; null where they cannot be told. */
  readonly shown: Store<readonly string[] | null>;
  /** Why a copy of old data must go; "" while nobody says. */
  readonly reason: Store<string>;
  readonly desk: ShareDesk;
}

export function createShareFlow(desk: ShareDesk): ShareFlow {
  return {
    step: createStore<ShareStep>({ at: "choose", refusal: null }),
    choice: createStore<CopyChoice>(FOR_LEADERSHIP),
    shown: createStore<readonly string[] | null>(null),
    reason: createStore(""),
    desk,
  };
}

export function backToChoice({ step, desk }: ShareFlow): void {
  endPlanning(step.get());
  desk.maker.rest();
  step.set({ at: "choose", refusal: null });
}

function endPlanning(step: ShareStep): void {
  if (step.at === "check") step.again?.abort();
}

/** Looks which sheets are in sight by now. */
export async function lookAtSheets({ shown, desk }: ShareFlow): Promise<void> {
  const read = await desk.shownSheets();
  if (read.ok) shown.set(read.value);
}

/** Leaves a column that may go out of the copy, or takes it in again. */
export function turnColumn({ choice }: ShareFlow, sheet: string, header: string): void {
  const { leftOutColumns: before, ...rest } = choice.get();
  const others = before.filter((column) => column.sheet !== sheet || column.header !== header);
  const isOut = others.length < before.length;
  choice.set({ ...rest, leftOutColumns: isOut ? others : [...before, { sheet, header }] });
}

/** Takes the workbook's bytes and works out what stays behind; without bytes a saved copy is asked for. */
export async function checkBook(flow: ShareFlow): Promise<void> {
  flow.desk.showJob({ title: "Reading the workbook" });
  const given = await flow.desk.bookBytes();
  flow.desk.showJob(undefined);
  if (given.ok) await checkBytes(flow, given.bytes);
  else flow.step.set({ at: "drop", refusal: null });
}

/** Works out what stays behind of a workbook. */
export async function checkBytes(flow: ShareFlow, bytes: Uint8Array): Promise<void> {
  const { step, choice, desk } = flow;
  const origin = step.get().at === "drop" ? "drop" : "choose";
  const order = { bytes, choice: choice.get(), asOf: desk.now() };
  const planned = await watched(flow, "Looking at what stays behind", (watch) =>
    desk.maker.plan(order, watch),
  );
  if (planned.ok) step.set({ at: "check", bytes, plan: planned.plan });
  else step.set({ at: origin, refusal: planned.reason });
}

/** Takes a change of choice over what was looked at, and works out anew what follows from it, once more where that is changed again. */
export async function changeChoice(flow: ShareFlow, change: Partial<CopyChoice>): Promise<void> {
  const { step, choice, desk } = flow;
  const before = step.get();
  choice.set({ ...choice.get(), ...change });
  if (before.at !== "check") return;
  endPlanning(before);
  const again = new AbortController();
  step.set({ ...before, again });
  const order = { bytes: before.bytes, choice: choice.get(), asOf: desk.now() };
  const planned = await unlessBroken(desk.maker.plan(order, { signal: again.signal }));
  if (again.signal.aborted) return;
  if (planned.ok) step.set({ at: "check", bytes: before.bytes, plan: planned.plan });
  else step.set({ at: "choose", refusal: planned.reason });
}

/** Makes the copy; it is given out only when nothing private was found in it. */
export async function makeTheCopy(flow: ShareFlow): Promise<void> {
  const { step, choice, desk } = flow;
  const now = step.get();
  if (now.at !== "check") return;
  const order = { bytes: now.bytes, choice: choice.get(), asOf: desk.now() };
  const copy = await watched(flow, "Making the copy", (watch) => desk.maker.make(order, watch));
  if (copy.ok) {
    step.set({ at: "done", copy, plan: now.plan });
    await desk.onMade(copy, flow.reason.get().trim());
  } else step.set({ at: "choose", refusal: copy.reason });
}

const STEP_WORDS: Readonly<Record<CopyProgress["step"], string>> = {
  reading: "Reading the workbook.",
  writing: "Writing every sheet anew.",
  packing: "Packing the file.",
  searching: "Searching the copy for private words.",
};

const BROKE_OFF = { ok: false, reason: { kind: "brokeOff", where: "", got: "" } } as const;

/** Work that ends with a fault of its own, such as a worker without memory, gives no copy, and says so. */
function unlessBroken<T>(work: Promise<T>): Promise<T | typeof BROKE_OFF> {
  return work.catch(() => BROKE_OFF);
}

/** Work of the maker with its job bar. */
async function watched<T>(
  { desk }: ShareFlow,
  title: string,
  work: (watch: { onProgress: (progress: CopyProgress) => void; signal: AbortSignal }) => Promise<T>,
): Promise<T | typeof BROKE_OFF> {
  const stopper = new AbortController();
  const show = (progress?: CopyProgress): void =>
    desk.showJob({
      title,
      ...(progress && { detail: STEP_WORDS[progress.step] }),
      ...(progress && progress.share > 0 && { done: progress.share }),
      onStop: () => stopper.abort(),
    });
  show();
  try {
    return await unlessBroken(work({ onProgress: show, signal: stopper.signal }));
  } finally {
    desk.showJob(undefined);
  }
}
