import { startingSetup } from "../pane/app/startingSetup";
import type { CopyMaker, CopyOrder } from "../pane/share/copyMaker";
import { ALL_TABLES } from "../schema/book";
import { bookPlan } from "../schema/derive/bookPlan";
import type { ShareReply, ShareRequest } from "../share/answerShare";
import { bookAudiences } from "../share/bookAudiences";
import { policyOf, type CopyChoice } from "../share/policyOf";
import { rowHeading } from "../share/rowChoice";
import { PACK_NAMES } from "../terms/packNames";
import type { Watch } from "../share/progress";

const STOPPED = { ok: false, reason: { kind: "stopped", where: "", got: "" } } as const;

/** Any day and any owner will do: who may read what, and the words of the book's own formulas, do not depend on them. */
const SOME_SETUP = { ...startingSetup(46_000), owners: ["Anybody"], packs: PACK_NAMES };

/** The maker of copies: each order runs in a worker of its own, which Stop ends. */
export function createCopyMaker(): CopyMaker {
  const book = bookAudiences(bookPlan(SOME_SETUP), ALL_TABLES);
  const policyFor = (choice: CopyChoice) => policyOf(book, choice);
  const requestFor = ({ bytes, choice, asOf }: CopyOrder) => ({ bytes, asOf, policy: policyFor(choice) });
  return {
    policyOf: policyFor,
    rowHeading: (sheet) => rowHeading(book, sheet),
    plan: (order, watch) =>
      asked(
        { wants: "plan", ...requestFor(order) },
        (reply) => (reply.kind === "plan" ? reply.result : undefined),
        watch,
      ),
    make: (order, watch) =>
      asked(
        { wants: "copy", ...requestFor(order) },
        (reply) => (reply.kind === "copy" ? reply.result : undefined),
        watch,
      ),
  };
}

/** Asks the worker; `pick` finds the result among its replies. */
function asked<T>(
  request: ShareRequest,
  pick: (reply: ShareReply) => T | undefined,
  { onProgress, signal }: Watch,
): Promise<T | typeof STOPPED> {
  const worker = new Worker(/* webpackChunkName: "copy" */ new URL("./share.worker.ts", import.meta.url));
  const done = new Promise<T | typeof STOPPED>((resolve, reject) => {
    signal?.addEventListener("abort", () => resolve(STOPPED));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<ShareReply>) => {
      const result = pick(data);
      if (result !== undefined) resolve(result);
      else if (data.kind === "progress") onProgress?.(data.progress);
    });
  });
  worker.postMessage(request);
  return done.finally(() => worker.terminate());
}
