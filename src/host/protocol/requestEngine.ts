import type { Book } from "../book/types";
import { CALL_ERROR } from "./documentMethods";
import type { OrderedFaults } from "./faults";
import type { LiveObjects } from "./liveObjects";
import { located } from "./located";
import type { OfficeObject } from "./officeObject";
import { runBatch } from "./runBatch";
import { ACTION, type BatchRequest, type BatchResponse } from "./wire";

/** Excel on the web refuses requests and answers beyond 5 MB. */
const MOST_BYTES = 5 * 1024 * 1024;

/** What one request of the object model weighed. */
export interface RequestRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code with which the request was refused. */
  readonly error?: string;
}

/** What the request engine stands on. */
export interface RequestGround {
  readonly book: Book;
  readonly faults: OrderedFaults;
  readonly live: LiveObjects;
  readonly workbook: () => OfficeObject;
  readonly service: (typeName: string) => OfficeObject | undefined;
  /** Around the work of each request. */
  readonly began: () => void;
  readonly ended: (record: RequestRecord) => void;
}

/** The answer to one request: its text, or Office's code when the whole call fails. */
export type RequestAnswer = { readonly body: string } | { readonly error: number };

/** The end of what was asked of a workbook so far. */
const ends = new WeakMap<Book, Promise<unknown>>();

/** Runs a workbook's requests one after the other, whichever pane they come from; each may wait for formulas. */
export function createRequestEngine(ground: RequestGround): (text: string) => Promise<RequestAnswer> {
  const { book } = ground;
  return (text) => {
    const answer = (ends.get(book) ?? Promise.resolve()).then(() => run(text, ground));
    ends.set(
      book,
      answer.catch(() => undefined),
    );
    return answer;
  };
}

async function run(text: string, ground: RequestGround): Promise<RequestAnswer> {
  const requestBytes = byteLength(text);
  if (requestBytes > MOST_BYTES) return { error: CALL_ERROR.requestTooLarge };
  const request = JSON.parse(text) as BatchRequest;
  if (isHousekeeping(request)) return { body: JSON.stringify(await work(request, ground)) };
  if (ground.book.isEditing || ground.faults.isEditing) return { error: CALL_ERROR.inCellEditMode };
  ground.began();
  const response = await faultyWork(request, ground);
  const body = JSON.stringify(response);
  const responseBytes = byteLength(body);
  const code = response.Error?.Code;
  const weighed = { requestBytes, responseBytes, actions: request.Actions.length };
  ground.ended(code === undefined ? weighed : { ...weighed, error: code });
  if (ground.faults.losesAnswer()) return { error: CALL_ERROR.internal };
  return responseBytes > MOST_BYTES ? { error: CALL_ERROR.responseTooLarge } : { body };
}

/** What office.js says on its own account: it lets go of references, starts, and brings results of functions. */
const OWN_TALK = new Set([
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "_GetEnabledFeatures",
  "NotifyActionHandlerReady",
  "SetInvocationArrayResults",
  "SetInvocationResults",
]);

/** Nothing that the add-in asked for: neither counted nor hit by faults. */
function isHousekeeping(request: BatchRequest): boolean {
  const asked = request.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return asked.length > 0 && asked.every(({ Name }) => OWN_TALK.has(Name));
}

async function faultyWork(request: BatchRequest, ground: RequestGround): Promise<BatchResponse> {
  try {
    await ground.faults.beforeRequest(ground.book);
  } catch (thrown) {
    const { code, message, status } = located(thrown, "");
    const error = { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 };
    return { Results: [], TraceIds: [], Error: error };
  }
  return work(request, ground);
}

async function work(
  request: BatchRequest,
  { book, live, workbook, service }: RequestGround,
): Promise<BatchResponse> {
  try {
    return await runBatch(request, {
      roots: { workbook, service, tracked: live.kept },
      keep: live.keep,
      settle: async () => {
        if (book.isDirty) await book.settle();
      },
    });
  } finally {
    live.endBatch();
    if (book.isDirty) book.startSettling();
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
