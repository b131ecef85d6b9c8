import type { Nullable } from "@univerjs/core";
import { ICalculateFormulaService, type IFormulaStringMap } from "@univerjs/engine-formula";
import type { Cell } from "../../../kit/cell";
import type { Engine } from "../../engine/engine";

/** A name that means a formula: neither a place nor a constant. */
export interface FormulaName {
  readonly id: string;
  /** In the engine's text. */
  readonly formula: string;
}

/** What the formulas of names came to at the last calculation. */
export interface FormulaNames {
  /** One value, or rows of values. */
  result(id: string): Cell | readonly (readonly Cell[])[] | undefined;
  /** Calculates them anew when anything was calculated since the last time. */
  refresh(): Promise<void>;
}

type Result = Cell | readonly (readonly Cell[])[];

async function calculate(engine: Engine, names: readonly FormulaName[]): Promise<Map<string, Result>> {
  const [sheet = ""] = engine.workbook.getSheets().map((known) => known.getSheetId());
  const formulas = names.map(({ formula }) => `=${formula.replace(/^=/, "")}`);
  const asked: IFormulaStringMap = { [engine.workbookId]: { [sheet]: { 0: { 0: formulas } } } };
  const service = engine.injector.get(ICalculateFormulaService);
  const answers = (await service.executeFormulas(asked))[engine.workbookId]?.[sheet]?.[0]?.[0] ?? [];
  return new Map(names.map(({ id }, at) => [id, resultOf(answers[at]?.value)]));
}

function resultOf(value: Nullable<Cell | (Cell | null)[][]>): Result {
  if (Array.isArray(value)) return value.map((row) => row.map((cell) => cell ?? ""));
  return value ?? "";
}

/** Keeps the results of the names that `list` gives. */
export function createFormulaNames(engine: Engine, list: () => readonly FormulaName[]): FormulaNames {
  let results: ReadonlyMap<string, Result> = new Map();
  let seen = "";
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    if (engine.calculation.isStopped) return;
    const names = list();
    const state = JSON.stringify([engine.calculation.count, names]);
    if (state === seen) return;
    seen = state;
    results = names.length === 0 ? new Map() : await calculate(engine, names);
  }

  return {
    result: (id) => results.get(id),
    refresh: () => {
      running ??= run().finally(() => (running = null));
      return running;
    },
  };
}
