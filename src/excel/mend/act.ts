import type { Step } from "../../schema/drift/step";

/** What came of a step: the steps that take it back, and how many of its cells were left because they have changed since. */
export interface Acted {
  readonly back: readonly Step[];
  readonly left: number;
  /** Where somebody else may do the same between the look and the writing. */
  readonly contest?: Contest;
}

/** Tells, once a step is written, whether somebody else had done it already, and takes away then what it wrote. */
export interface Contest {
  readonly isLost: () => boolean;
  readonly giveWay: () => void;
}

/** Asks what a step depends on; after the next sync the act compares and queues what it writes. */
export type Ask<S> = (context: Excel.RequestContext, step: S) => () => Acted;

/** Nothing was done: what the step is about is not as it was when the step was decided. */
export const OVERTAKEN: Acted = { back: [], left: 1 };

/** Done whole. */
export function done(...back: readonly Step[]): Acted {
  return { back, left: 0 };
}
