import type { Block } from "../domain/forecast/block";
import type { Outcome } from "../domain/forecast/outcome";
import type { Span } from "../domain/forecast/span";
import type { Trial, TrialQuestion } from "../domain/forecast/trial";
import type { OddsMaker } from "../pane/forecast/oddsMaker";

/** One question to the worker; the deals come along where they are not the last ones. */
export interface OddsOrder {
  readonly deals: Block | null;
  readonly span: Span;
  readonly question: TrialQuestion;
}

/** A worker that waits, and the deals that it has. */
interface Idle {
  readonly worker: Worker;
  readonly deals: Block | null;
}

/** The maker of odds: a worker that waits keeps its deals; one that is stopped half-way ends, and another begins. */
export function createOddsMaker(): OddsMaker {
  const idle: Idle[] = [];
  return {
    ask: async ({ deals, span, ...question }, signal) => {
      if (signal.aborted) return undefined;
      const { worker, deals: known } = idle.pop() ?? { worker: startWorker(), deals: null };
      const order = { span, question, deals: deals === known ? null : deals };
      const told = await answered(worker, order, signal);
      if (told === undefined || idle.length >= MOST_IDLE) worker.terminate();
      else idle.push({ worker, deals });
      return told;
    },
  };
}

/** Two questions at once are common: the book's odds, and those on trial. */
const MOST_IDLE = 2;

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "odds" */ new URL("./odds.worker.ts", import.meta.url));
}

function answered(
  worker: Worker,
  order: OddsOrder,
  signal: AbortSignal,
): Promise<Outcome<Trial> | undefined> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<Outcome<Trial>>) => resolve(data);
    worker.postMessage(order);
  });
}
