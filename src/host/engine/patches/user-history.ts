import { LocalUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import { engineMethods } from "./engine-methods";

/** Looks at a step before it goes on the undo stack: gives it back, changed perhaps, or null to drop it. */
export type HistoryGate = (step: IUndoRedoItem) => IUndoRedoItem | null;

const gates = new Map<string, HistoryGate>();
let isPatched = false;

/**
 * Work of the host and of the add-in runs the engine's commands, and commands push undo steps. The service is handed
 * out as a lazy proxy on which a method cannot be replaced, so its class is patched.
 */
export function patchUserHistory(): void {
  if (isPatched) return;
  isPatched = true;
  const engine = engineMethods(LocalUndoRedoService.prototype);
  LocalUndoRedoService.prototype.pushUndoRedo = function (this: LocalUndoRedoService, step) {
    const gate = gates.get(step.unitID);
    const passed = gate ? gate(step) : step;
    if (passed) engine.pushUndoRedo.call(this, passed);
  };
}

/** Puts a gate before the undo stack of one workbook; the function given back takes it away. */
export function guardHistory(workbookId: string, gate: HistoryGate): () => void {
  gates.set(workbookId, gate);
  return () => void gates.delete(workbookId);
}
