/** The workers of the maker of copies. One of them may wait: its code is compiled, and it keeps what it has planned. */
export interface CopyWorkers {
  /** The worker that waits, else a new one; it is nobody else's from then on. */
  readonly take: () => Worker;
  /** Lets a worker wait in place of the one that does. */
  readonly letWait: (worker: Worker) => void;
  /** Ends the worker that waits. */
  readonly end: () => void;
}

/** At first none waits. */
export function newCopyWorkers(start: () => Worker): CopyWorkers {
  let waiting: Worker | undefined;
  function end(): void {
    waiting?.terminate();
    waiting = undefined;
  }
  return {
    take() {
      const taken = waiting ?? start();
      waiting = undefined;
      return taken;
    },
    letWait(worker) {
      end();
      waiting = worker;
    },
    end,
  };
}
