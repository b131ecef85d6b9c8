import type { Steps } from "./steps";

/** Where a piece of work lies in a larger one, as shares of it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The same work as a part of a larger one. */
export function* partOf<T>(steps: Steps<T>, { from, to }: Part): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
