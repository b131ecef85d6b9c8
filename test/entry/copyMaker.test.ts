import { type Zippable, unzipSync, zipSync } from "fflate";
import { largeBook } from "../../scripts/bench/copy/largeBook";
import { createCopyMaker } from "../../src/entry/copyMaker";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import type { CopyOrder } from "../../src/pane/share/copyMaker";
import { type ShareReply, type ShareRequest, shareAnswers } from "../../src/share/answerShare";
import type { CopyResult } from "../../src/share/makeCopy";
import type { CopyPlan } from "../../src/share/planCopy";
import { FOR_LEADERSHIP } from "../../src/share/policyOf";

const ORDER: CopyOrder = { bytes: largeBook(20).bytes, choice: FOR_LEADERSHIP, asOf: 46_342 };
const OTHER_BOOK = { ...ORDER, bytes: largeBook(21).bytes };
const OTHER_CHOICE = {
  ...ORDER,
  choice: { ...FOR_LEADERSHIP, leftOutColumns: [{ sheet: "Pipeline", header: "Account" }] },
};
const OTHER_DAY = { ...ORDER, asOf: 46_343 };
const LATER = { ...ORDER, asOf: 46_342.7 };

/** A worker on this thread: messages cross as copies, and nothing is heard of it once it is ended. */
function workerHere(): Worker & { isEnded: boolean; steps: string[] } {
  const answer = shareAnswers(NATIVE_TWINS, (reply: ShareReply) => {
    if (reply.kind === "progress") worker.steps.push(reply.progress.step);
    const data: unknown = structuredClone(reply);
    if (!worker.isEnded) worker.onmessage?.({ data } as MessageEvent);
  });
  const worker = Object.assign({} as Worker, {
    isEnded: false,
    steps: [] as string[],
    postMessage: (request: ShareRequest) => void answer(structuredClone(request)),
    terminate: () => void (worker.isEnded = true),
  });
  return worker;
}

/** A maker with all the workers that it has started. */
function making() {
  const workers: ReturnType<typeof workerHere>[] = [];
  const maker = createCopyMaker(() => {
    const worker = workerHere();
    workers.push(worker);
    return worker;
  });
  return { maker, workers, waiting: () => workers.filter(({ isEnded }) => !isEnded) };
}

/** The copy that a maker gives which has planned nothing before. */
function fresh(order: CopyOrder): Promise<CopyResult> {
  return making().maker.make(order, {});
}

function plannedIn(result: { ok: boolean; plan?: CopyPlan }): CopyPlan {
  if (!result.plan) throw new Error(JSON.stringify(result));
  return result.plan;
}

describe("a copy that was planned before", () => {
  it("is the one that nothing was planned of, and is only packed and searched", async () => {
    const { maker, workers, waiting } = making();
    await maker.plan(ORDER, {});
    workers[0]?.steps.splice(0);
    const copy = await maker.make(LATER, {});
    expect(copy).toMatchObject({ ok: true });
    expect(copy).toEqual(await fresh(ORDER));
    expect([workers.length, new Set(workers[0]?.steps)]).toEqual([1, new Set(["packing", "searching"])]);
    expect(waiting()).toEqual([]);
  });

  it.each([
    ["another choice", OTHER_CHOICE],
    ["another workbook", OTHER_BOOK],
    ["another day", OTHER_DAY],
  ])("is of %s where the order is", async (_, order) => {
    const { maker } = making();
    await maker.plan(ORDER, {});
    const copy = await maker.make(order, {});
    expect(copy).toEqual(await fresh(order));
    expect(copy).not.toEqual(await fresh(ORDER));
  });

  it("is of the choice that was planned last, also where an earlier one comes back", async () => {
    const { maker, workers } = making();
    for (const order of [ORDER, OTHER_CHOICE, ORDER]) {
      const { maker: other } = making();
      expect(plannedIn(await maker.plan(order, {}))).toEqual(plannedIn(await other.plan(order, {})));
    }
    expect(await maker.make(ORDER, {})).toEqual(await fresh(ORDER));
    expect(workers).toHaveLength(1);
  });

  it("is whole after a plan that was stopped, whose worker is ended", async () => {
    const { maker, workers, waiting } = making();
    await maker.plan(ORDER, {});
    const stopper = new AbortController();
    const stopped = maker.plan(OTHER_CHOICE, { signal: stopper.signal, onProgress: () => stopper.abort() });
    expect(await stopped).toMatchObject({ ok: false, reason: { kind: "stopped" } });
    expect(waiting()).toEqual([]);
    await maker.plan(OTHER_CHOICE, {});
    expect(await maker.make(OTHER_CHOICE, {})).toEqual(await fresh(OTHER_CHOICE));
    expect(workers).toHaveLength(2);
  });

  it("and another that is ordered at once each have a worker of their own, of which one waits", async () => {
    const { maker, workers, waiting } = making();
    await Promise.all([maker.plan(ORDER, {}), maker.plan(OTHER_BOOK, {})]);
    expect([workers.length, waiting().length]).toEqual([2, 1]);
    const copies = await Promise.all([maker.make(ORDER, {}), maker.make(OTHER_BOOK, {})]);
    expect(copies).toEqual([await fresh(ORDER), await fresh(OTHER_BOOK)]);
    expect(waiting()).toEqual([]);
  });

  it("is made by a new worker where the one of the plan was let go of", async () => {
    const { maker, workers, waiting } = making();
    await maker.plan(ORDER, {});
    maker.rest();
    expect(waiting()).toEqual([]);
    expect(await maker.make(ORDER, {})).toEqual(await fresh(ORDER));
    expect(workers).toHaveLength(2);
  });
});

describe("no worker waits", () => {
  it("after a plan that was refused", async () => {
    const { maker, waiting } = making();
    const refused = await maker.plan({ ...ORDER, bytes: new Uint8Array([1, 2]) }, {});
    expect(refused).toMatchObject({ ok: false, reason: { kind: "notAWorkbook" } });
    expect(waiting()).toEqual([]);
  });

  it("after the plan of a large workbook, which would take too much memory", async () => {
    const { maker, workers, waiting } = making();
    const picture: Zippable[string] = [new Uint8Array(2_000_000), { level: 0 }];
    const bytes = zipSync({ ...unzipSync(ORDER.bytes), "xl/media/image1.png": picture });
    expect(await maker.plan({ ...ORDER, bytes }, {})).toMatchObject({ ok: true });
    expect([workers.length, waiting().length]).toEqual([1, 0]);
  });

  it("after one that broke", async () => {
    const worker = workerHere();
    const { plan } = createCopyMaker(() => worker);
    const broken = plan(ORDER, {});
    worker.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(broken).rejects.toThrow("out of memory");
    expect(worker.isEnded).toBe(true);
  });
});
