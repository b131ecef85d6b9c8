import { BaseFunction } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

let isPatched = false;

/** INDEX and OFFSET over a structured reference read the sheet of the formula instead of the table's own. */
export function patchReferenceSheet(): void {
  if (isPatched) return;
  isPatched = true;
  const engine = engineMethods(BaseFunction.prototype);
  BaseFunction.prototype.createReferenceObject = function (reference, range) {
    const made = engine.createReferenceObject.call(this, reference, range);
    if (!made.isReferenceObject() || !("setForcedSheetIdDirect" in made)) return made;
    const sheetId = reference.getSheetId();
    if (!sheetId || reference.getForcedSheetName()) return made;
    made.setForcedSheetIdDirect(sheetId);
    made.setForcedSheetId = () => undefined;
    return made;
  };
}
