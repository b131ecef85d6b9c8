import type { ShareReply, ShareRequest } from "../../../src/share/answerShare";

/** What is asked of a worker: addresses beside the pane's page, and what the pane tells the worker besides. */
export interface TimedOrder extends Omit<ShareRequest, "bytes"> {
  readonly worker: string;
  readonly book: string;
}

/** In milliseconds. */
export interface OrderTime {
  /** From the order to the answer. */
  readonly whole: number;
  /** The longest for which the pane's thread did not come to a task that was due. */
  readonly wait: number;
}

/** Runs in the pane's page: has a plan or a copy made as the pane does, a copy by the worker of the plan before, else by a new one. */
export async function timedOrder({ worker, book, ...request }: TimedOrder): Promise<OrderTime> {
  const kept = globalThis as { planner?: Worker | undefined };
  const bytes = new Uint8Array(await (await fetch(book)).arrayBuffer());
  const start = performance.now();
  let [wait, before] = [0, start];
  const watch = setInterval(() => {
    const now = performance.now();
    wait = Math.max(wait, now - before);
    before = now;
  });
  const maker = kept.planner ?? new Worker(worker);
  maker.postMessage({ bytes, ...request });
  const reply = await new Promise<ShareReply>((resolve, reject) => {
    maker.onerror = ({ message }) => reject(new Error(message));
    maker.onmessage = ({ data }: MessageEvent<ShareReply>) => {
      if (data.kind !== "progress") resolve(data);
    };
  });
  const whole = performance.now() - start;
  clearInterval(watch);
  kept.planner = request.wants === "plan" ? maker : undefined;
  if (request.wants === "copy") maker.terminate();
  if (reply.kind === "progress" || !reply.result.ok) throw new Error(JSON.stringify(reply));
  return { whole, wait };
}

/** Runs in the pane's page: has the browser itself unpack and decode a text so many times. */
export async function unpack({
  parts,
  times,
}: {
  readonly parts: string;
  readonly times: number;
}): Promise<void> {
  const packed = new Blob([await (await fetch(parts)).arrayBuffer()]);
  for (let time = 0; time < times; time++)
    await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
