import { BaseFunction, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import type { Cell, Grid } from "../../kit/cell";
import type { CellAt } from "./cell-at";
import type { Engine } from "./engine";
import { argumentGrid, engineResult, scalarArgument, type FunctionResult } from "./function-values";

/** A function that formulas may call, and who computes it. */
export interface CalledFunction {
  readonly name: string;
  /** Whether the parameter of this index takes a range as rows and columns. */
  isMatrix(parameter: number): boolean;
  /** Answers at once: with a result, or with #BUSY! while somebody else computes it. */
  call(values: readonly (Cell | Grid | null)[], cell: CellAt): FunctionResult;
}

const FAILED = { error: "#VALUE!" };

/** The engine's shape of a function. A class because the engine demands one; it never throws, since that stops all calculation. */
class AddinFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(private readonly called: CalledFunction) {
    super(called.name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const { called } = this;
    const failed = values.find(
      (value, index) => !called.isMatrix(index) && !value.isArray() && value.isError(),
    );
    if (failed) return failed;
    try {
      const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      const read = (value: BaseValueObject, index: number) =>
        called.isMatrix(index) ? argumentGrid(value) : scalarArgument(value);
      return engineResult(called.call(values.map(read), cell));
    } catch {
      return engineResult(FAILED);
    }
  }
}

/** Lets formulas call functions that are computed elsewhere. */
export function registerFunctions(engine: Engine, functions: readonly CalledFunction[]): void {
  const service = engine.injector.get(IFunctionService);
  service.registerExecutors(...functions.map((called) => new AddinFunction(called)));
  // Formulas that were entered before are remembered as calls of something unknown.
  service.deleteFormulaAstCacheKey(...functions.map(({ name }) => name));
}
