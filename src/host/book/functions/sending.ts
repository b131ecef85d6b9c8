import type { Invocation } from "../types/functions";

/** Sends calls in bundles, as far apart as the pane's runtime can answer them. */
export interface Sending {
  /** From now on calls go here. */
  connect(send: (calls: readonly Invocation[]) => void): void;
  /** Sends what waits as soon as it may be sent. */
  schedule(): void;
  noteAnswer(): void;
  /** Nobody takes calls any more. */
  disconnect(): void;
}

/** Office.js sends answers at most every 500 ms; calls sent just before that window closes carry the newest values. */
const SENDING_PAUSE = 440;

/** Takes the calls that wait when the time comes. */
export function createSending(takeCalls: () => readonly Invocation[], now: () => number): Sending {
  let send: ((calls: readonly Invocation[]) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let answeredAt: number | null = null;

  function sendAll(): void {
    timer = null;
    const calls = send ? takeCalls() : [];
    if (calls.length > 0) send?.(calls);
  }

  return {
    connect: (next) => {
      send = next;
    },
    schedule: () => {
      if (timer !== null || !send) return;
      const pause = answeredAt === null ? 0 : Math.max(0, answeredAt + SENDING_PAUSE - now());
      timer = setTimeout(sendAll, pause);
    },
    noteAnswer: () => {
      answeredAt = now();
    },
    disconnect: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      send = null;
      answeredAt = null;
    },
  };
}
