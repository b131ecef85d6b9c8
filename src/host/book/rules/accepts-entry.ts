import type { Core } from "../core";
import { parseInput } from "../cells/parse-input";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import { passesValidation } from "./passes-validation";

/** Whether a typed text may stay in a cell: a validation that stops wrong entries may refuse it. */
export async function isAccepted(
  core: Core,
  sheet: Sheet,
  { row, column }: Box,
  text: string,
): Promise<boolean> {
  const validation = sheet.validations.at(row, column);
  if (!validation || !validation.alert.showAlert || validation.alert.style !== "Stop") return true;
  if (text === "") return validation.ignoreBlanks;
  if (text.startsWith("=")) return true;
  const sheetId = core.sheets.engineId(sheet);
  return passesValidation(core, { sheetId, row, column }, parseInput(text).value);
}
