import { registerFunctions, type CalledFunction } from "../../engine/addin-function";
import type { CellAt } from "../../engine/calculation";
import type { FunctionResult } from "../../engine/function-values";
import { columnLetters, quoteSheetName } from "../address";
import type { Core } from "../core";
import type { Answer, Argument, FunctionBridge, FunctionFacts, Invocation } from "../types/functions";

/** One question of one cell, by the function and its arguments. */
interface Call {
  readonly id: number;
  readonly cell: CellAt;
  readonly slot: string;
  readonly key: string;
  /** The calculation in which it was asked. */
  readonly generation: number;
  readonly invocation: Invocation;
  result: FunctionResult | undefined;
}

/** Office.js sends answers at most every 500 ms; calls sent just before that window closes carry the newest values. */
const SENDING_PAUSE = 440;
const REMEMBERED = 8;
const BUSY = { error: "#BUSY!" };

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

/** Cells remember their last results; what they do not know they ask for, and show #BUSY! meanwhile. */
export function createFunctionBridge(core: Core, now: () => number): FunctionBridge {
  const slots = new Map<string, Map<string, Call>>();
  const waiting = new Map<number, Call>();
  const last = new Map<string, FunctionResult>();
  let unsent: Call[] = [];
  let send: ((calls: readonly Invocation[]) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let answeredAt: number | null = null;
  let lastId = 0;
  let keepsLast = false;

  function slotOf(slot: string): Map<string, Call> {
    const known = slots.get(slot) ?? new Map<string, Call>();
    slots.set(slot, known);
    return known;
  }

  function forget(call: Call): void {
    waiting.delete(call.id);
    slots.get(call.slot)?.delete(call.key);
  }

  /** Calls that are not sent yet are replaced by those of a newer calculation. */
  function dropStale(slot: string, key: string, generation: number): void {
    const stale = unsent.filter(
      (call) => call.slot === slot && call.generation !== generation && call.key !== key,
    );
    for (const call of stale) forget(call);
    if (stale.length > 0) unsent = unsent.filter((call) => !stale.includes(call));
  }

  /** While calls of an earlier calculation are out, a cell waits for them: one generation at a time. */
  function mayAsk(slot: string, generation: number): boolean {
    for (const call of waiting.values())
      if (call.slot === slot && call.generation !== generation) return false;
    return true;
  }

  function addressOf({ sheetId, row, column }: CellAt): string {
    return `${quoteSheetName(core.sheets.of(sheetId).name)}!${columnLetters(column)}${row + 1}`;
  }

  function ask(
    question: Omit<Call, "id" | "invocation" | "result">,
    functionId: string,
    values: Argument[],
  ): void {
    lastId += 1;
    const address = addressOf(question.cell);
    const invocation = { id: lastId, functionId, arguments: values, address };
    const call: Call = { ...question, id: lastId, invocation, result: undefined };
    const slot = slotOf(call.slot);
    slot.set(call.key, call);
    waiting.set(call.id, call);
    unsent.push(call);
    const [oldest] = slot.keys();
    if (slot.size > REMEMBERED && oldest !== undefined) slot.delete(oldest);
    scheduleSending();
  }

  function scheduleSending(): void {
    if (timer !== null || !send) return;
    const pause = answeredAt === null ? 0 : Math.max(0, answeredAt + SENDING_PAUSE - now());
    timer = setTimeout(sendAll, pause);
  }

  function sendAll(): void {
    timer = null;
    if (!send || unsent.length === 0) return;
    const calls = unsent;
    unsent = [];
    send(calls.map((call) => call.invocation));
  }

  function call(facts: FunctionFacts, values: readonly Argument[], cell: CellAt): FunctionResult {
    const slot = `${cell.sheetId}!${cell.row},${cell.column}`;
    const key = facts.id + JSON.stringify(values);
    const generation = core.engine.calculation.count;
    const known = slotOf(slot).get(key);
    if (known?.result !== undefined) {
      last.set(slot + facts.id, known.result);
      return known.result;
    }
    dropStale(slot, key, generation);
    if (!known && mayAsk(slot, generation)) ask({ cell, slot, key, generation }, facts.id, [...values]);
    const kept = keepsLast ? last.get(slot + facts.id) : undefined;
    return kept === undefined ? BUSY : kept;
  }

  function recalculate(cells: readonly CellAt[]): void {
    if (cells.length === 0) return;
    core.engine.calculation.recalculate(cells);
    core.startSettling();
  }

  function answer(answers: readonly Answer[]): void {
    answeredAt = now();
    const answered: Call[] = [];
    for (const one of answers) {
      const asked = waiting.get(one.id);
      if (!asked) continue;
      waiting.delete(one.id);
      asked.result = resultOf(one);
      answered.push(asked);
    }
    recalculate(answered.map((asked) => asked.cell));
  }

  function reset(): void {
    const lost = [...waiting.values()];
    for (const asked of lost) forget(asked);
    unsent = [];
    if (timer !== null) clearTimeout(timer);
    timer = null;
    send = null;
    answeredAt = null;
    recalculate(lost.map((asked) => asked.cell));
  }

  function calledFunction(namespace: string, facts: FunctionFacts): CalledFunction {
    const lastParameter = facts.parameters.at(-1);
    const parameter = (index: number) =>
      facts.parameters[index] ?? (lastParameter?.repeating ? lastParameter : undefined);
    return {
      name: `${namespace}.${facts.name}`.toUpperCase(),
      isMatrix: (index) => parameter(index)?.dimensionality === "matrix",
      call: (values, cell) => call(facts, values, cell),
    };
  }

  return {
    register: (namespace, functions) =>
      registerFunctions(
        core.engine,
        functions.map((facts) => calledFunction(namespace, facts)),
      ),
    connect: (next) => {
      send = next;
      if (unsent.length > 0) scheduleSending();
    },
    answer,
    reset,
    get pending() {
      return waiting.size;
    },
    setKeepsLastResult: (keeps) => {
      keepsLast = keeps;
    },
  };
}
