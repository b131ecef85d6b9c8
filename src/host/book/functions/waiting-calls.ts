import type { CellAt } from "../../engine/cell-at";
import type { FunctionResult } from "../../engine/function-values";
import type { Answer, Invocation } from "../types/functions";

/** What a cell asks: the function and its arguments as one text, and in which calculation it was asked. */
export interface Question {
  readonly cell: CellAt;
  readonly slot: string;
  readonly key: string;
  readonly generation: number;
}

/** One question of one cell, and its answer once it came. */
export interface Call extends Question {
  readonly invocation: Invocation;
  result: FunctionResult | undefined;
  /** What the function said of an error. */
  message: string;
}

/** The calls of all cells: each cell's last ones, those without an answer, and those that nobody was sent. */
export interface WaitingCalls {
  readonly slots: Map<string, Map<string, Call>>;
  readonly waiting: Map<number, Call>;
  unsent: Call[];
}

const REMEMBERED = 8;

const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#REF!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
};

function resultOf(answer: Answer): FunctionResult {
  return answer.ok ? answer.value : { error: ERRORS[answer.errorCode] ?? "#VALUE!" };
}

function forget({ slots, waiting }: WaitingCalls, { invocation, slot, key }: Call): void {
  waiting.delete(invocation.id);
  slots.get(slot)?.delete(key);
}

/** Lets a call wait to be sent and answered; of a cell's older calls only the last few are remembered. */
export function addCall(calls: WaitingCalls, call: Call): void {
  const slot = calls.slots.get(call.slot) ?? new Map<string, Call>();
  calls.slots.set(call.slot, slot);
  slot.set(call.key, call);
  calls.waiting.set(call.invocation.id, call);
  calls.unsent.push(call);
  const [oldest] = slot.keys();
  if (slot.size > REMEMBERED && oldest !== undefined) slot.delete(oldest);
}

/** While calls of an earlier calculation are out, a cell waits for them: one generation at a time. */
export function mayAsk({ waiting }: WaitingCalls, { slot, generation }: Question): boolean {
  for (const call of waiting.values()) if (call.slot === slot && call.generation !== generation) return false;
  return true;
}

/** Calls that are not sent yet are replaced by those of a newer calculation. */
export function dropStale(calls: WaitingCalls, { slot, key, generation }: Question): void {
  const isStale = (call: Call) => call.slot === slot && call.generation !== generation && call.key !== key;
  const stale = calls.unsent.filter(isStale);
  for (const call of stale) forget(calls, call);
  if (stale.length > 0) calls.unsent = calls.unsent.filter((call) => !isStale(call));
}

/** The calls that are to be sent now. */
export function takeUnsent(calls: WaitingCalls): readonly Call[] {
  const taken = calls.unsent;
  calls.unsent = [];
  return taken;
}

/** Gives a call its answer; nothing when nobody waits for it any more. */
export function answerCall({ waiting }: WaitingCalls, answer: Answer): Call | undefined {
  const call = waiting.get(answer.id);
  if (!call) return undefined;
  waiting.delete(answer.id);
  call.result = resultOf(answer);
  call.message = answer.ok ? "" : answer.message;
  return call;
}

/** Forgets every call that waits for an answer, and gives them. */
export function forgetWaiting(calls: WaitingCalls): readonly Call[] {
  const lost = [...calls.waiting.values()];
  for (const call of lost) forget(calls, call);
  calls.unsent = [];
  return lost;
}
