import type { ShareReply, ShareRequest } from "../../../src/share/answerShare";

/** What to copy: addresses beside the pane's page, and what the pane tells the worker besides. */
export interface CopyOrder extends Omit<ShareRequest, "bytes" | "wants"> {
  readonly worker: string;
  readonly book: string;
}

/** In milliseconds. */
export interface CopyTime {
  /** From the order to the finished copy. */
  readonly whole: number;
  /** The longest for which the pane's thread did not come to a task that was due. */
  readonly wait: number;
}

/** Runs in the pane's page: makes a copy as the pane does, in a worker of its own. */
export async function timedCopy({ worker, book, ...request }: CopyOrder): Promise<CopyTime> {
  const bytes = new Uint8Array(await (await fetch(book)).arrayBuffer());
  const start = performance.now();
  let [wait, before] = [0, start];
  const watch = setInterval(() => {
    const now = performance.now();
    wait = Math.max(wait, now - before);
    before = now;
  });
  const maker = new Worker(worker);
  maker.postMessage({ wants: "copy", bytes, ...request });
  const reply = await new Promise<ShareReply>((resolve, reject) => {
    maker.addEventListener("error", ({ message }) => reject(new Error(message)));
    maker.addEventListener("message", ({ data }: MessageEvent<ShareReply>) => {
      if (data.kind === "copy") resolve(data);
    });
  });
  const whole = performance.now() - start;
  clearInterval(watch);
  maker.terminate();
  if (reply.kind !== "copy" || !reply.result.ok) throw new Error(JSON.stringify(reply));
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
