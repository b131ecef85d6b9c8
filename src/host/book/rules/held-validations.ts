import {
  SheetDataValidationModel,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import { overlap, without } from "../boxes";
import { shiftFormula } from "../formula/shift-formula";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { PlacedValidation } from "../types/validation";
import { readValidation } from "./validation-record";

function model({ core }: SheetPart): SheetDataValidationModel {
  return core.engine.injector.get(SheetDataValidationModel);
}

/** All validations of one sheet. */
export function placedValidations(part: SheetPart): PlacedValidation[] {
  return model(part).getRules(part.core.engine.workbookId, part.sheet.id).map(readValidation);
}

/** The validation that covers a cell, or null. */
export function validationAt(part: SheetPart, row: number, column: number): PlacedValidation | null {
  const rule = model(part).getRuleByLocation(part.core.engine.workbookId, part.sheet.id, row, column);
  return rule ? readValidation(rule) : null;
}

/** The one validation that covers every cell of a box. */
export function validationOf(part: SheetPart, box: Box): PlacedValidation | "None" | "Mixed" {
  const touching = validationsIn(part, box);
  const [first] = touching;
  if (!first) return "None";
  if (touching.length > 1) return "Mixed";
  let rest: Box[] = [box];
  for (const covered of first.boxes) rest = rest.flatMap((open) => without(open, covered));
  return rest.length === 0 ? first : "Mixed";
}

/** The validations that cover any cell of a box. */
export function validationsIn(part: SheetPart, box: Box): PlacedValidation[] {
  return placedValidations(part).filter(({ boxes }) => boxes.some((covered) => overlap(covered, box)));
}

/** The engine moves formulas of rules, but not the range that a list takes its choices from. */
function shiftList(part: SheetPart, ruleId: string, source: string): void {
  const { core, sheet } = part;
  const unitId = core.engine.workbookId;
  const rule = model(part).getRuleById(unitId, sheet.id, ruleId);
  if (!rule || source === rule.formula1) return;
  const { type, allowBlank, formula2, operator } = rule;
  const setting = { type, allowBlank, formula2, operator, formula1: source };
  const step = { unitId, subUnitId: sheet.id, ruleId, setting };
  core.change(() => core.engine.run(UpdateSheetDataValidationSettingCommand.id, step));
}

/** Lets lists follow the cells that they take their choices from. */
export function followShifts(part: SheetPart): void {
  const { core, sheet } = part;
  core.shiftListeners.add((sheetId, move) => {
    if (!sheet.exists) return;
    const moved = { name: core.sheets.of(sheetId).name, isOwn: sheetId === sheet.id };
    for (const { id, rule } of placedValidations(part)) {
      const isReference = rule.type === "List" && rule.source.startsWith("=");
      if (isReference) shiftList(part, id, shiftFormula(rule.source, moved, move));
    }
  });
}
