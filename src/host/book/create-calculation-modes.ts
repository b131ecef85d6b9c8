import type { Core } from "./core";
import type { Calculation, CalculationMode } from "./types";

/** Automatic and manual calculation. */
export function createCalculationModes(core: Core): Calculation {
  const { calculation, workbook } = core.engine;
  let mode: CalculationMode = "Automatic";

  function everyFormula() {
    return workbook.getSheets().flatMap((sheet) => core.formulaCells(sheet.getSheetId()));
  }

  return {
    get mode() {
      return mode;
    },
    get state() {
      return calculation.isBusy() ? "Pending" : "Done";
    },
    setMode: (next) => {
      mode = next;
      calculation.hold(next === "Manual");
      if (next !== "Manual") core.startSettling();
    },
    calculate: (kind) => {
      if (kind !== "Recalculate") calculation.recalculate(everyFormula());
      calculation.hold(false);
      void core.settle().then(() => calculation.hold(mode === "Manual"));
    },
  };
}
