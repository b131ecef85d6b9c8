import { Refused } from "./refused";

/** What is being done. */
type CopyStep = "reading" | "writing" | "packing" | "searching";

/** How far it is, from 0 to 1. */
export interface CopyProgress {
  readonly step: CopyStep;
  readonly share: number;
}

/** How long work is watched and stopped. */
export interface Watch {
  readonly onProgress?: (progress: CopyProgress) => void;
  readonly signal?: AbortSignal;
}

/** Tells how far the work is, lets other work run, and stops when that is wanted. */
export async function reach(progress: CopyProgress, { onProgress, signal }: Watch): Promise<void> {
  onProgress?.(progress);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted === true) throw new Refused("stopped");
}
