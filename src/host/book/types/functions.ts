import type { Cell, Grid } from "../../../kit/cell";
import type { CellAt } from "../../engine/cell-at";

/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A custom function as functions.json describes it; only what the host needs. */
export interface FunctionFacts {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** One argument as the pane's runtime receives it: blank cells of a range are "", a blank or omitted scalar is null. */
export type Argument = Cell | null | Grid;

/** A call that a cell makes; the pane's runtime answers it with the same id. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly arguments: readonly Argument[];
  /** `Sheet!A1` of the calling cell. */
  readonly address: string;
}

/** An answer to one call; error codes are those of Office.js (1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!). */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: Cell | Grid | null }
  | { readonly id: number; readonly ok: false; readonly errorCode: number; readonly message: string };

/** The bridge between cells and the runtime of the add-in's functions. */
export interface FunctionBridge {
  /** Names the functions that formulas may call, as `NAMESPACE.NAME`. */
  register(namespace: string, functions: readonly FunctionFacts[]): void;
  /** From now on calls go here, many in one go; calls made earlier are asked again. */
  connect(send: (calls: readonly Invocation[]) => void): void;
  answer(answers: readonly Answer[]): void;
  /** The runtime started anew: nobody will answer the calls that are out, so they are asked again on the next connect. */
  reset(): void;
  /** What the function in a cell said of the error that it shows; "" where it said nothing. */
  messageAt(cell: CellAt): string;
  /** Calls that wait for an answer. */
  readonly pending: number;
  /** Whether a cell shows its last result instead of #BUSY! while a new one is computed. */
  setKeepsLastResult(keeps: boolean): void;
}
