import { registerFunctions, type CalledFunction } from "../../engine/addin-function";
import type { CellAt } from "../../engine/cell-at";
import type { FunctionResult } from "../../engine/function-values";
import { columnLetters, quoteSheetName } from "../address";
import type { Core } from "../core";
import type { Answer, Argument, FunctionBridge, FunctionFacts } from "../types/functions";
import { createSending, type Sending } from "./sending";
import {
  addCall,
  answerCall,
  dropStale,
  forgetWaiting,
  mayAsk,
  takeUnsent,
  type Question,
  type WaitingCalls,
} from "./waiting-calls";

const BUSY = { error: "#BUSY!" };

/** What the cells of one workbook asked and know. */
interface Asking {
  readonly core: Core;
  readonly calls: WaitingCalls;
  readonly sending: Sending;
  /** The last result of each cell and function. */
  readonly last: Map<string, FunctionResult>;
  /** What functions said of the errors that their cells show. */
  readonly messages: Map<string, Message>;
  lastId: number;
  keepsLast: boolean;
}

interface Message {
  readonly functionId: string;
  readonly text: string;
}

/** A function with the arguments that a cell gives it. */
interface Application {
  readonly functionId: string;
  readonly values: readonly Argument[];
}

function addressOf(core: Core, { sheetId, row, column }: CellAt): string {
  return `${quoteSheetName(core.sheets.of(sheetId).name)}!${columnLetters(column)}${row + 1}`;
}

function ask(asking: Asking, question: Question, { functionId, values }: Application): void {
  asking.lastId += 1;
  const address = addressOf(asking.core, question.cell);
  const invocation = { id: asking.lastId, functionId, arguments: [...values], address };
  addCall(asking.calls, { ...question, invocation, result: undefined, message: "" });
  asking.sending.schedule();
}

function slotOf({ sheetId, row, column }: CellAt): string {
  return `${sheetId}!${row},${column}`;
}

/** A formula that was typed over the one that failed has nothing to say. */
function messageAt({ core, messages }: Asking, cell: CellAt): string {
  const said = messages.get(slotOf(cell));
  const formula = core.engine.cells.formula(cell)?.toUpperCase() ?? "";
  return said && formula.includes(said.functionId) ? said.text : "";
}

function call(asking: Asking, application: Application, cell: CellAt): FunctionResult {
  const { calls, last } = asking;
  const { functionId, values } = application;
  const slot = slotOf(cell);
  const key = functionId + JSON.stringify(values);
  const question = { cell, slot, key, generation: asking.core.engine.calculation.count };
  const known = calls.slots.get(slot)?.get(key);
  if (known?.result !== undefined) {
    last.set(slot + functionId, known.result);
    asking.messages.set(slot, { functionId, text: known.message });
    return known.result;
  }
  dropStale(calls, question);
  if (!known && mayAsk(calls, question)) ask(asking, question, application);
  const kept = asking.keepsLast ? last.get(slot + functionId) : undefined;
  return kept === undefined ? BUSY : kept;
}

function recalculate(core: Core, calls: readonly Question[]): void {
  if (calls.length === 0) return;
  core.engine.calculation.recalculate(calls.map(({ cell }) => cell));
  core.startSettling();
}

function answer({ core, calls, sending }: Asking, answers: readonly Answer[]): void {
  sending.noteAnswer();
  const answered = answers.map((one) => answerCall(calls, one)).filter((one) => one !== undefined);
  recalculate(core, answered);
}

function reset({ core, calls, sending }: Asking): void {
  sending.disconnect();
  recalculate(core, forgetWaiting(calls));
}

function calledFunction(asking: Asking, namespace: string, facts: FunctionFacts): CalledFunction {
  const lastParameter = facts.parameters.at(-1);
  const parameter = (index: number) =>
    facts.parameters[index] ?? (lastParameter?.repeating ? lastParameter : undefined);
  return {
    name: `${namespace}.${facts.name}`.toUpperCase(),
    isMatrix: (index) => parameter(index)?.dimensionality === "matrix",
    call: (values, cell) => call(asking, { functionId: facts.id, values }, cell),
  };
}

function startAsking(core: Core, now: () => number): Asking {
  const calls: WaitingCalls = { slots: new Map(), waiting: new Map(), unsent: [] };
  const takeCalls = () => takeUnsent(calls).map(({ invocation }) => invocation);
  const sending = createSending(takeCalls, now);
  return { core, calls, sending, last: new Map(), messages: new Map(), lastId: 0, keepsLast: false };
}

/** Cells remember their last results; what they do not know they ask for, and show #BUSY! meanwhile. */
export function createFunctionBridge(core: Core, now: () => number): FunctionBridge {
  const asking = startAsking(core, now);
  const { calls, sending } = asking;
  return {
    register: (namespace, functions) =>
      registerFunctions(
        core.engine,
        functions.map((facts) => calledFunction(asking, namespace, facts)),
      ),
    connect: (send) => {
      sending.connect(send);
      if (calls.unsent.length > 0) sending.schedule();
    },
    answer: (answers) => answer(asking, answers),
    reset: () => reset(asking),
    messageAt: (cell) => messageAt(asking, cell),
    get pending() {
      return calls.waiting.size;
    },
    setKeepsLastResult: (keeps) => {
      asking.keepsLast = keeps;
    },
  };
}
