import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { engineMethods } from "./engine-methods";

/** What the controller of calculations keeps to itself. */
interface ProgressMethods {
  readonly _disposed: boolean;
  _startProgress(): void;
}

let isPatched = false;

/** A second into a long calculation the engine tells of its progress, also when its workbook was closed meanwhile, and fails. */
export function patchLateProgress(): void {
  if (isPatched) return;
  isPatched = true;
  const methods = TriggerCalculationController.prototype as unknown as ProgressMethods;
  const engine = engineMethods(methods);
  methods._startProgress = function () {
    if (!this._disposed) engine._startProgress.call(this);
  };
}
