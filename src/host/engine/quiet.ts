/** Tells the user's work from that of host and add-in. */
export interface Quiet {
  /** True while host or add-in work runs: what changes then is not the user's doing. */
  readonly isQuiet: () => boolean;
  /** Runs host or add-in work: no undo step, no user event. */
  readonly quietly: <Result>(work: () => Result) => Result;
  /** Runs work as the user would do it, even inside quiet work. */
  readonly loudly: <Result>(work: () => Result) => Result;
}

/** Loud until quiet work starts. */
export function createQuiet(): Quiet {
  let depth = 0;

  function atDepth<Result>(next: number, work: () => Result): Result {
    const before = depth;
    depth = next;
    try {
      return work();
    } finally {
      depth = before;
    }
  }

  return {
    isQuiet: () => depth > 0,
    quietly: (work) => atDepth(depth + 1, work),
    loudly: (work) => atDepth(0, work),
  };
}
