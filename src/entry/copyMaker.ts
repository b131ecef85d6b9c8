import { startingSetup } from "../pane/app/startingSetup";
import type { CopyMaker, CopyOrder } from "../pane/share/copyMaker";
import { ALL_TABLES } from "../schema/book";
import { bookPlan } from "../schema/derive/bookPlan";
import type { ShareReply, ShareRequest } from "../share/answerShare";
import { bookAudiences } from "../share/bookAudiences";
import type { CopyResult } from "../share/makeCopy";
import type { PlanResult } from "../share/planCopy";
import { policyOf, type CopyChoice } from "../share/policyOf";
import { rowHeading } from "../share/rowChoice";
import { PACK_NAMES } from "../terms/packNames";
import type { Watch } from "../share/progress";
import { type CopyWorkers, newCopyWorkers } from "./copyWorkers";

const STOPPED = { ok: false, reason: { kind: "stopped", where: "", got: "" } } as const;

/** Any day and any owner will do: who may read what, and the words of the book's own formulas, do not depend on them. */
const SOME_SETUP = { ...startingSetup(46_000), owners: ["Anybody"], packs: PACK_NAMES };

/** Bytes of a workbook whose plan is kept for the copy: of a larger one it would take more than some 130 MB. */
const MOST_KEPT = 2_000_000;

/**
 * The maker of copies. An order runs in a worker that is its alone, and that Stop ends. A plan's worker waits for the
 * copy: where that is of the same workbook, choice and day, only packing and searching are left to do.
 */
export function createCopyMaker(start = startWorker): CopyMaker {
  const book = bookAudiences(bookPlan(SOME_SETUP), ALL_TABLES);
  const policyFor = (choice: CopyChoice) => policyOf(book, choice);
  const requestFor = ({ bytes, choice, asOf }: CopyOrder) => ({ bytes, asOf, policy: policyFor(choice) });
  const workers = newCopyWorkers(start);
  return {
    policyOf: policyFor,
    rowHeading: (sheet) => rowHeading(book, sheet),
    plan: (order, watch) =>
      done(workers, { request: { wants: "plan", ...requestFor(order) }, resultIn: planIn, watch }),
    make: (order, watch) =>
      done(workers, { request: { wants: "copy", ...requestFor(order) }, resultIn: copyIn, watch }),
    rest: workers.end,
  };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "copy" */ new URL("./share.worker.ts", import.meta.url));
}

function planIn(reply: ShareReply): PlanResult | undefined {
  return reply.kind === "plan" ? reply.result : undefined;
}

function copyIn(reply: ShareReply): CopyResult | undefined {
  return reply.kind === "copy" ? reply.result : undefined;
}

interface Order<T> {
  readonly request: ShareRequest;
  readonly resultIn: (reply: ShareReply) => T | undefined;
  readonly watch: Watch;
}

/** Has an order done; its worker waits for more after a plan, and ends after all else. */
async function done<T extends { readonly ok: boolean }>(
  workers: CopyWorkers,
  order: Order<T>,
): Promise<T | typeof STOPPED> {
  const { wants, bytes } = order.request;
  const worker = workers.take();
  let isKept = false;
  try {
    const result = await answered(worker, order);
    isKept = result.ok && wants === "plan" && bytes.length <= MOST_KEPT;
    return result;
  } finally {
    if (isKept) workers.letWait(worker);
    else worker.terminate();
  }
}

/** Asks the worker; `resultIn` finds the result among its replies. */
function answered<T>(worker: Worker, { request, resultIn, watch }: Order<T>): Promise<T | typeof STOPPED> {
  return new Promise((resolve, reject) => {
    watch.signal?.addEventListener("abort", () => resolve(STOPPED));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<ShareReply>) => {
      const result = resultIn(data);
      if (result !== undefined) resolve(result);
      else if (data.kind === "progress") watch.onProgress?.(data.progress);
    };
    worker.postMessage(request);
  });
}
