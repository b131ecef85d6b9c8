import type { NativeTwins } from "./formulas/twins";
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

/** Answers one request; `say` is called with every reply. */
export async function answerShare(
  { wants, ...input }: ShareRequest,
  twins: NativeTwins,
  say: (reply: ShareReply) => void,
): Promise<void> {
  const watch = { onProgress: (progress: CopyProgress) => say({ kind: "progress", progress }) };
  if (wants === "plan") say({ kind: "plan", result: await planCopy({ ...input, twins }, watch) });
  else say({ kind: "copy", result: await makeCopy({ ...input, twins }, watch) });
}
