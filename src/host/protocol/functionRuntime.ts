import type { Answer, FunctionBridge, Invocation } from "../book/types/functions";

/** A message entry to the add-in's runtime: category, type, target, JSON text, id. */
export type RuntimeMessage = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: string,
];

/** The road between cells that call custom functions and the pane that computes them. */
export interface FunctionRuntime {
  /** The pane has loaded its functions and takes calls. */
  readonly ready: () => void;
  /** The pane started anew: calls that are out will not be answered. */
  readonly restarted: () => void;
  readonly answer: (answers: readonly Answer[]) => void;
}

const FUNCTIONS = 1;
const INVOKE = 1000;
/** No flags: neither cancelable nor streaming. */
const PLAIN = 0;

/** Sends the calls of all cells in one message and takes the answers of one request in one go. */
export function createFunctionRuntime(
  bridge: FunctionBridge,
  send: (messages: readonly RuntimeMessage[]) => void,
): FunctionRuntime {
  return {
    ready: () => bridge.connect((calls) => send(calls.map(invocationMessage))),
    restarted: () => bridge.reset(),
    answer: (answers) => bridge.answer(answers),
  };
}

function invocationMessage(call: Invocation): RuntimeMessage {
  const json = JSON.stringify([call.id, call.functionId, call.arguments, call.address, PLAIN]);
  return [FUNCTIONS, INVOKE, "", json, ""];
}
