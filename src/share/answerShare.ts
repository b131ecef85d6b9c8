import type { NativeTwins } from "./formulas/twins";
import { keptWork } from "./keptWork";
import { type CopyResult, makeCopy } from "./makeCopy";
import { type PlanResult, planCopy } from "./planCopy";
import type { CopyPolicy } from "./policy";
import type { CopyProgress } from "./progress";

/** What the pane asks of the worker. */
export interface ShareRequest {
  readonly wants: "plan" | "copy";
  readonly bytes: Uint8Array;
  readonly policy: CopyPolicy;
  /** The copy's day as a serial. */
  readonly asOf: number;
}

/** What the worker says: progress any number of times, then one result. To stop it, end the worker. */
export type ShareReply =
  | { readonly kind: "progress"; readonly progress: CopyProgress }
  | { readonly kind: "plan"; readonly result: PlanResult }
  | { readonly kind: "copy"; readonly result: CopyResult };

/** Answers the requests of one worker, one after the other; `say` is called with every reply. */
export function shareAnswers(
  twins: NativeTwins,
  say: (reply: ShareReply) => void,
): (request: ShareRequest) => Promise<void> {
  const work = keptWork();
  const watch = { onProgress: (progress: CopyProgress) => say({ kind: "progress", progress }) };
  return async ({ wants, ...input }) => {
    if (wants === "plan") say({ kind: "plan", result: await planCopy({ ...input, twins }, watch, work) });
    else say({ kind: "copy", result: await makeCopy({ ...input, twins }, watch, work) });
  };
}
