import { BaseFunction } from "@univerjs/engine-formula";

let isPatched = false;

/** INDEX and OFFSET over a structured reference read the sheet of the formula instead of the table's own. */
export function patchReferenceSheet(): void {
  if (isPatched) return;
  isPatched = true;
  const create = BaseFunction.prototype.createReferenceObject;
  BaseFunction.prototype.createReferenceObject = function (reference, range) {
    const made = create.call(this, reference, range);
    if (!made.isReferenceObject() || !("setForcedSheetIdDirect" in made)) return made;
    const sheetId = reference.getSheetId();
    if (!sheetId || reference.getForcedSheetName()) return made;
    made.setForcedSheetIdDirect(sheetId);
    made.setForcedSheetId = () => undefined;
    return made;
  };
}
