import { parseInput } from "../cells/parse-input";
import type { Core } from "../core";
import type { Place } from "../types/name";
import { passesValidation } from "./passes-validation";

/** Whether a typed text may stay in a cell: a validation that stops wrong entries may refuse it. */
export function isAccepted(core: Core, { sheet, box }: Place, text: string): boolean {
  const { row, column } = box;
  const validation = sheet.validations.at(row, column);
  const stops = validation?.alert.showAlert === true && validation.alert.style === "Stop";
  if (!stops || text.startsWith("=")) return true;
  const cell = { sheetId: core.sheets.engineId(sheet), row, column };
  return passesValidation(core, { cell, validation }, parseInput(text, core.engine.dates.system).value);
}
