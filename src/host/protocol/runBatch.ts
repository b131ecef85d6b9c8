import { isOfficeObject } from "./arguments";
import { answerQuery, identityOf } from "./answerQuery";
import { located } from "./located";
import { memberName } from "./memberName";
import { NULL_OBJECT } from "./nullObject";
import type { Given, OfficeObject } from "./officeObject";
import { resolvePaths, type PathRoots, type ResolvedPaths } from "./resolvePaths";
import { notServed, type RichError } from "./richError";
import {
  ACTION,
  type Action,
  type ActionResult,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
  type Wire,
} from "./wire";

/** What a batch needs besides its own words. */
export interface BatchGround {
  readonly roots: PathRoots;
  /** Keeps an object for later requests and gives its reference id. */
  readonly keep: (object: OfficeObject) => string;
  /** Waits until formulas have results. */
  readonly settle: () => Promise<void>;
}

/** Methods that read what formulas gave. */
const READS_RESULTS =
  /^(Query|Apply|Reapply|Find|CopyFrom|AutoFill|RemoveDuplicates|GetSpill|GetUsed|GetRangeEdge|GetSurrounding|GetSpecial|AutofitColumns|Count|Date|SumIfs|Min|Max)/;

/** Runs the actions of one request in order, up to the first refusal; what was done before it stays done. */
export async function runBatch(request: BatchRequest, ground: BatchGround): Promise<BatchResponse> {
  const paths = resolvePaths(request.ObjectPaths, ground.roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (readsResults(action, request)) await ground.settle();
      const value = perform(action, paths, ground);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      const refusal = located(thrown, memberName(undefined, action.Name || "sync"));
      return { Results: results, TraceIds: traces, Error: batchError(refusal, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function readsResults(action: Action, request: BatchRequest): boolean {
  if (action.ActionType === ACTION.query) return true;
  const name = action.Name || (request.ObjectPaths[action.ObjectPathId]?.Name ?? "");
  return READS_RESULTS.test(name);
}

function batchError(refusal: RichError, index: number): BatchError {
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location,
    HttpStatusCode: refusal.status,
    ActionIndex: index,
  };
}

/** The value of the action's result; undefined for an action that has none. */
function perform(action: Action, paths: ResolvedPaths, ground: BatchGround): Wire | undefined {
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(paths.object(action.ObjectPathId));
    case ACTION.query:
      return answerQuery(paths.object(action.ObjectPathId), action.QueryInfo ?? {});
    case ACTION.method:
      return action.Name === "_KeepReference"
        ? keep(paths.object(action.ObjectPathId), ground)
        : call(action, paths);
    case ACTION.setProperty:
      return set(action, paths);
    case ACTION.trace:
      return null;
    case ACTION.update:
      return update(action, paths);
    default:
      throw notServed(`ClientRequest.action${action.ActionType}`);
  }
}

function keep(object: OfficeObject, ground: BatchGround): undefined {
  if (object !== NULL_OBJECT) object.referenceId ??= ground.keep(object);
}

function call(action: Action, paths: ResolvedPaths): Wire {
  const object = paths.object(action.ObjectPathId);
  const given = paths.given(action.ArgumentInfo);
  const location = memberName(object, action.Name);
  const method = object.method(action.Name);
  if (!method) throw notServed(location);
  try {
    return asWire(method(given));
  } catch (thrown) {
    throw located(thrown, location);
  }
}

function asWire(gave: Given): Wire {
  if (gave === NULL_OBJECT) return { _IsNull: true };
  return isOfficeObject(gave) ? identityOf(gave) : (gave ?? null);
}

function set(action: Action, paths: ResolvedPaths): undefined {
  const object = paths.object(action.ObjectPathId);
  setScalar(object, action.Name, paths.given(action.ArgumentInfo).value(0));
}

function update(action: Action, paths: ResolvedPaths): undefined {
  const object = paths.object(action.ObjectPathId);
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) setScalar(object, name, value);
}

function setScalar(object: OfficeObject, name: string, value: Wire): void {
  const location = memberName(object, name);
  const scalar = object.scalar(name);
  if (!scalar?.set) throw notServed(location);
  try {
    scalar.set(value);
  } catch (thrown) {
    throw located(thrown, location);
  }
}
