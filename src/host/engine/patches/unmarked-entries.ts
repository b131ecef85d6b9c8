import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

interface Validator {
  _initRecalculate(): void;
}

let isPatched = false;

/**
 * After every write the engine works out for each cell whether it passes its validation, drawn or not, to mark those
 * that fail. Excel asks only what is typed and marks nothing.
 */
export function patchUnmarkedEntries(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = SheetsDataValidationValidatorService.prototype as unknown as Validator;
  proto._initRecalculate = () => undefined;
}
