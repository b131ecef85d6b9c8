import { deserialize, serialize } from "node:v8";
import type { CopyMaker, CopyOrder } from "../../src/pane/share/copyMaker";
import { type ShareReply, type ShareRequest, shareAnswers } from "../../src/share/answerShare";
import type { NativeTwins } from "../../src/share/formulas/twins";
import { type BookAudiences, policyOf } from "../../src/share/policyOf";
import type { Watch } from "../../src/share/progress";
import { rowHeading } from "../../src/share/rowChoice";

/** A message as it comes out on the other side of a worker. */
function crossed<T>(message: T): T {
  return deserialize(serialize(message)) as T;
}

/** Asks what the worker runs, on this thread; its last reply is the result. */
function askingHere(
  twins: NativeTwins,
): (request: ShareRequest, watch: Watch) => Promise<ShareReply | undefined> {
  const replies: ShareReply[] = [];
  const answer = shareAnswers(twins, (reply) => replies.push(crossed(reply)));
  return async (request, { onProgress }) => {
    await answer(crossed(request));
    const told = replies.splice(0);
    for (const reply of told) if (reply.kind === "progress") onProgress?.(reply.progress);
    return told.at(-1);
  };
}

/** The maker of copies as it is, with its one worker on this thread. */
export function makerHere(book: BookAudiences, twins: NativeTwins = {}): CopyMaker {
  const asked = askingHere(twins);
  const requestOf = (wants: ShareRequest["wants"], { bytes, choice, asOf }: CopyOrder): ShareRequest => ({
    wants,
    bytes,
    asOf,
    policy: policyOf(book, choice),
  });
  return {
    policyOf: (choice) => policyOf(book, choice),
    rowHeading: (sheet) => rowHeading(book, sheet),
    async plan(order, watch) {
      const reply = await asked(requestOf("plan", order), watch);
      if (reply?.kind !== "plan") throw new Error(`The worker said ${String(reply?.kind)}`);
      return reply.result;
    },
    async make(order, watch) {
      const reply = await asked(requestOf("copy", order), watch);
      if (reply?.kind !== "copy") throw new Error(`The worker said ${String(reply?.kind)}`);
      const { result } = reply;
      return result.ok ? { ...result, bytes: Uint8Array.from(result.bytes) } : result;
    },
    rest: () => undefined,
  };
}
