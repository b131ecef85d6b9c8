import { breath } from "./breath";
import type { Steps } from "./steps";

/** How long work is watched and stopped. */
export interface Watching {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The answer of work that was stopped. */
export const STOPPED = Symbol("stopped");

/** A page that is held up for so long still feels at once. */
const SLICE_MS = 30;

/**
 * Does work slice by slice, between which the page paints and takes clicks. What fits into the first slice is done before
 * anything is told of it.
 */
export async function inSteps<T>(steps: Steps<T>, watching: Watching = {}): Promise<T | typeof STOPPED> {
  let furthest = 0;
  for (;;) {
    const slice = sliceOf(steps);
    if (slice.done === true) return slice.value;
    furthest = Math.max(furthest, slice.value);
    watching.onProgress?.(furthest);
    await breath();
    if (watching.signal?.aborted === true) return STOPPED;
  }
}

function sliceOf<T>(steps: Steps<T>): IteratorResult<number, T> {
  const until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (step.done !== true && performance.now() < until) step = steps.next();
  return step;
}
