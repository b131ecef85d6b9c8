import type { PlannedValidation } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";

/** Writes one validation over what its cells had. */
export function writeValidation(canvas: SheetCanvas, planned: PlannedValidation): void {
  const { address, rule, style, message } = planned;
  const validation = canvas.area(address).dataValidation;
  validation.rule = rule;
  if (message !== undefined) validation.errorAlert = { title: "", message, style, showAlert: true };
}
