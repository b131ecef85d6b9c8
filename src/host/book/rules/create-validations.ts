import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
} from "@univerjs/sheets-data-validation";
import type { Cell } from "../../../kit/cell";
import { type DateSystem, fromSheet } from "../../../kit/dateSystem";
import { cellBox, rangeOf } from "../boxes";
import { accessDenied } from "../refusals";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { Validation, ValidationRule, Validations } from "../types/validation";
import { assertRule } from "./assert-rule";
import {
  followShifts,
  placedValidations,
  validationAt,
  validationOf,
  validationsIn,
} from "./held-validations";
import { passesValidation } from "./passes-validation";
import { validationRecord } from "./validation-record";

function assertUnprotected({ owner }: SheetPart): void {
  if (owner().protection.isProtected) throw accessDenied();
}

function run({ core, sheet }: SheetPart, command: string, parameters: object): void {
  const place = { unitId: core.engine.workbookId, subUnitId: sheet.id };
  core.change(() => core.engine.run(command, { ...place, ...parameters }));
}

/** The engine makes texts of bounds that are days, and counts them from 1900. */
function inEngineDays(rule: ValidationRule, dates: DateSystem): ValidationRule {
  if (rule.type !== "Date") return rule;
  const counted = <T>(bound: T) => (typeof bound === "number" ? fromSheet(bound, dates) : bound);
  return { ...rule, formula1: counted(rule.formula1), formula2: counted(rule.formula2) };
}

function set(part: SheetPart, box: Box, validation: Validation): void {
  assertUnprotected(part);
  assertRule(part.core, validation.rule);
  part.sheet.makeRoom(box);
  const counted = { ...validation, rule: inEngineDays(validation.rule, part.core.engine.dates.system) };
  const rule = validationRecord(part.core.nextId(), counted, [rangeOf(box)]);
  run(part, AddSheetDataValidationCommand.id, { rule });
}

function clear(part: SheetPart, box: Box): void {
  assertUnprotected(part);
  if (validationsIn(part, box).length === 0) return;
  const ranges = [rangeOf(part.sheet.kept(box) ?? cellBox(box.row, box.column))];
  run(part, ClearRangeDataValidationCommand.id, { ranges });
}

function passes(part: SheetPart, { row, column }: Box, value: Cell): boolean {
  const validation = validationAt(part, row, column);
  const cell = { sheetId: part.sheet.id, row, column };
  return !validation || passesValidation(part.core, { cell, validation }, value);
}

/** Null where some cells of the box pass and others do not. */
function isValid(part: SheetPart, box: Box): boolean | null {
  const kept = part.sheet.kept(box);
  if (!kept) return true;
  let verdict: boolean | null = null;
  for (const [row, line] of part.owner().cells.values(kept).entries()) {
    for (const [column, value] of line.entries()) {
      const isPassed = passes(part, cellBox(kept.row + row, kept.column + column), value);
      if (verdict !== null && verdict !== isPassed) return null;
      verdict = isPassed;
    }
  }
  return verdict ?? true;
}

/** The data validation of one sheet; rules live in the engine, which moves them with rows and columns. */
export function createValidations(part: SheetPart): Validations {
  followShifts(part);
  return {
    get: (box) => validationOf(part, box),
    at: (row, column) => validationAt(part, row, column),
    set: (box, validation) => set(part, box, validation),
    clear: (box) => clear(part, box),
    isValid: (box) => isValid(part, box),
    items: () => placedValidations(part),
  };
}
