import type { Cell, Grid } from "../kit/cell";
import { faultText } from "../domain/forecast/faultText";
import type { Fault } from "../domain/forecast/fault";
import { answer, type Outcome } from "../domain/forecast/outcome";
import type { Parameter, Values } from "./parameters";

/** What a worksheet function returns: one value, or rows that spill. */
export type Answer = Cell | Grid;

/** An argument: one value, a column of cells, or a block. */
type Given = Cell | readonly Cell[] | Grid;

/** Arguments and the answer they give; trailing optional arguments may be left out. */
export interface Example {
  readonly args: readonly Given[];
  readonly result: Answer;
}

/** Everything that is said about a worksheet function, once. */
export interface Declaration<P extends readonly Parameter<unknown>[]> {
  readonly id: string;
  /** For Excel's function wizard: at most 255 characters. */
  readonly about: string;
  readonly parameters: P;
  readonly result: "scalar" | "matrix";
  /** Whether the single answer is a day. */
  readonly givesDay?: true;
  /** How the answer is computed, in a sentence or two. */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** A native Excel formula with the same answer, or "none" and why. */
  readonly twin: string;
  readonly examples: readonly Example[];
  readonly run: (values: Values<P>) => Outcome<Answer>;
}

/** A worksheet function as Excel, the guide and EXPLAIN know it. */
export interface WorksheetFunction extends Omit<Declaration<readonly Parameter<unknown>[]>, "run"> {
  /** Takes Excel's arguments; throws CustomFunctions.Error and nothing else. */
  readonly call: (...given: readonly unknown[]) => Answer;
}

/** Under this name the functions are stored in workbooks: it never changes. */
export const NAMESPACE = "CONTROLBOOK";

/** Makes a worksheet function of its declaration. */
export function defineFunction<const P extends readonly Parameter<unknown>[]>(
  declaration: Declaration<P>,
): WorksheetFunction {
  const { parameters, run, ...facts } = declaration;
  return {
    ...facts,
    parameters,
    call: (...given) =>
      answered(() => {
        const values = readAll(parameters, given);
        return values.ok ? run(values.value) : values;
      }),
  };
}

function readAll<P extends readonly Parameter<unknown>[]>(
  parameters: P,
  given: readonly unknown[],
): Outcome<Values<P>> {
  const values: unknown[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const read = parameter.read(given[at] ?? null);
    if (!read.ok) return read;
    values.push(read.value);
  }
  // Each value was read by the parameter in its place: that is what Values<P> says.
  return answer(values as unknown as Values<P>);
}

/** The answer, or the one kind of exception that Excel understands. */
function answered(run: () => Outcome<Answer>): Answer {
  const outcome = outcomeOf(run);
  if (!outcome.ok) throw errorOf(outcome.fault);
  if (isFinite(outcome.value)) return outcome.value;
  throw excelError("notAvailable", "The result is too large for a cell");
}

/** No exception but Excel's own may leave a function; one that does is a bug, and says so in the cell. */
function outcomeOf(run: () => Outcome<Answer>): Outcome<Answer> {
  try {
    return run();
  } catch (bug) {
    throw excelError("invalidValue", `Unexpected: ${String(bug)}`);
  }
}

function errorOf(fault: Fault): ExcelError {
  return excelError(isTooLittle(fault) ? "notAvailable" : "invalidValue", faultText(fault));
}

function isTooLittle(fault: Fault): boolean {
  if (fault.kind === "wrongArgument") return fault.isTooLittle === true;
  return ["incomplete", "notEnough", "outOfReach"].includes(fault.kind);
}

/** Excel's error is an Error, which its types do not say. */
type ExcelError = CustomFunctions.Error & Error;

function excelError(code: "invalidValue" | "notAvailable", message: string): ExcelError {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message) as ExcelError;
}

function isFinite(value: Answer): boolean {
  return typeof value === "object" ? value.every((row) => row.every(isFiniteCell)) : isFiniteCell(value);
}

function isFiniteCell(cell: Cell): boolean {
  return typeof cell !== "number" || Number.isFinite(cell);
}
