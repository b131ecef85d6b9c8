import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationSettingCommand,
} from "@univerjs/sheets-data-validation";
import { cellBox, overlap, rangeOf, without } from "../boxes";
import type { Core } from "../core";
import { shiftFormula } from "../formula/shift-formula";
import { accessDenied, invalidArgument } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Sheet } from "../types/sheet";
import type { PlacedValidation, Validation, Validations } from "../types/validation";
import { assertPlainFormula } from "./formula-text";
import { passesValidation } from "./passes-validation";
import { readValidation, validationRecord } from "./validation-record";

const LONGEST_LIST = 255;

/** The data validation of one sheet; rules live in the engine, which moves them with rows and columns. */
export function createValidations(core: Core, sheet: EngineSheet, owner: () => Sheet): Validations {
  const unitId = core.engine.workbookId;
  const model = core.engine.injector.get(SheetDataValidationModel);

  function items(): PlacedValidation[] {
    return model.getRules(unitId, sheet.id).map(readValidation);
  }

  function at(row: number, column: number): PlacedValidation | null {
    const rule = model.getRuleByLocation(unitId, sheet.id, row, column);
    return rule ? readValidation(rule) : null;
  }

  function get(box: Box): PlacedValidation | "None" | "Mixed" {
    const touching = items().filter(({ boxes }) => boxes.some((covered) => overlap(covered, box)));
    const [first] = touching;
    if (!first) return "None";
    if (touching.length > 1) return "Mixed";
    let rest: Box[] = [box];
    for (const covered of first.boxes) rest = rest.flatMap((part) => without(part, covered));
    return rest.length === 0 ? first : "Mixed";
  }

  function assertRule({ rule }: Validation): void {
    const formulas =
      rule.type === "List"
        ? [rule.source]
        : rule.type === "Custom"
          ? [rule.formula]
          : [rule.formula1, rule.formula2];
    for (const formula of formulas) if (typeof formula === "string") assertPlainFormula(core, formula);
    if (rule.type === "List") {
      const isTooLong = !rule.source.startsWith("=") && rule.source.length > LONGEST_LIST;
      if (rule.source === "" || isTooLong) throw invalidArgument();
    }
    if (rule.type === "Custom" && !rule.formula.startsWith("=")) throw invalidArgument();
  }

  function assertUnprotected(): void {
    if (owner().protection.isProtected) throw accessDenied();
  }

  function set(box: Box, validation: Validation): void {
    assertUnprotected();
    assertRule(validation);
    sheet.makeRoom(box);
    const rule = validationRecord(core.nextId(), validation, [rangeOf(box)]);
    core.change(() =>
      core.engine.run(AddSheetDataValidationCommand.id, { unitId, subUnitId: sheet.id, rule }),
    );
  }

  function isValid(box: Box): boolean | null {
    const kept = sheet.kept(box);
    if (!kept) return true;
    let verdict: boolean | null = null;
    for (const [r, line] of owner().cells.values(kept).entries()) {
      for (const [c, value] of line.entries()) {
        const [row, column] = [kept.row + r, kept.column + c];
        const validation = at(row, column);
        const passes =
          !validation ||
          passesValidation(core, { cell: { sheetId: sheet.id, row, column }, validation }, value);
        if (verdict !== null && verdict !== passes) return null;
        verdict = passes;
      }
    }
    return verdict ?? true;
  }

  /** The engine moves formulas of rules, but not the range that a list takes its choices from. */
  function shiftList(id: string, source: string): void {
    const rule = model.getRuleById(unitId, sheet.id, id);
    if (!rule || source === rule.formula1) return;
    const { type, allowBlank, formula2, operator } = rule;
    const kept = { type, allowBlank, formula2, operator };
    const setting = { ...kept, formula1: source };
    const place = { unitId, subUnitId: sheet.id, ruleId: id };
    core.change(() => core.engine.run(UpdateSheetDataValidationSettingCommand.id, { ...place, setting }));
  }

  core.shiftListeners.add((sheetId, move) => {
    if (!sheet.exists) return;
    const moved = { name: core.sheets.of(sheetId).name, isOwn: sheetId === sheet.id };
    for (const { id, rule } of items()) {
      const isReference = rule.type === "List" && rule.source.startsWith("=");
      if (isReference) shiftList(id, shiftFormula(rule.source, moved, move));
    }
  });

  return {
    get,
    at,
    set,
    clear: (box) => {
      assertUnprotected();
      const isCovered = items().some(({ boxes }) => boxes.some((covered) => overlap(covered, box)));
      if (!isCovered) return;
      const ranges = [rangeOf(sheet.kept(box) ?? cellBox(box.row, box.column))];
      core.change(() =>
        core.engine.run(ClearRangeDataValidationCommand.id, { unitId, subUnitId: sheet.id, ranges }),
      );
    },
    isValid,
    items,
  };
}
