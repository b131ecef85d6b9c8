import { overlap } from "../boxes";
import { moveFormula } from "../formula/move-formula";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { CellSource } from "../types/cells";
import type { PlacedValidation, Validation, ValidationRule } from "../types/validation";

/** Cells with the validations of their sheet as they stood before the cells went elsewhere. */
interface ValidatedCells {
  readonly box: Box;
  readonly standing: readonly PlacedValidation[];
}

/** Pasting cells with everything brings their validations along and takes away what stood there, as in Excel. */
export function copyValidations(part: SheetPart, target: Box, { sheetId, box }: CellSource): void {
  const standing = part.core.sheetOf(sheetId)?.validations.items() ?? [];
  putValidations(part, target, { box, standing });
}

/** Gives a place the validations that the cells had which are put there. */
export function putValidations(
  part: SheetPart,
  target: Box,
  { box: source, standing }: ValidatedCells,
): void {
  const { validations } = part.owner();
  validations.clear(target);
  for (const validation of standing) {
    for (const covered of validation.boxes.flatMap((box) => overlap(box, source) ?? [])) {
      for (const box of repeated(covered, source, target)) {
        validations.set(box, movedTo(part, box, validation));
      }
    }
  }
}

/** Where a part of the source comes to stand in a target that is filled with copies of the source. */
function repeated(covered: Box, source: Box, target: Box): readonly Box[] {
  if (source.rows === 1 && source.columns === 1) return [target];
  const boxes: Box[] = [];
  for (let row = 0; row < target.rows; row += source.rows) {
    for (let column = 0; column < target.columns; column += source.columns) {
      boxes.push({
        ...covered,
        row: target.row + row + covered.row - source.row,
        column: target.column + column + covered.column - source.column,
      });
    }
  }
  return boxes;
}

/** The validation for another place: the references of its rule move along. */
function movedTo({ core }: SheetPart, box: Box, { boxes, rule, ...rest }: PlacedValidation): Validation {
  const anchor = boxes[0] ?? box;
  const by = { rows: box.row - anchor.row, columns: box.column - anchor.column };
  const moved = (text: string) => (text.startsWith("=") ? moveFormula(core.engine, text, by) : text);
  return { ...rest, rule: movedRule(rule, moved) };
}

function movedRule(rule: ValidationRule, moved: (text: string) => string): ValidationRule {
  if (rule.type === "List") return { ...rule, source: moved(rule.source) };
  if (rule.type === "Custom") return { ...rule, formula: moved(rule.formula) };
  const { formula1, formula2 } = rule;
  return {
    ...rule,
    formula1: typeof formula1 === "string" ? moved(formula1) : formula1,
    formula2: typeof formula2 === "string" ? moved(formula2) : formula2,
  };
}
