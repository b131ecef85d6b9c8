import { DataValidationCustomFormulaService } from "@univerjs/sheets-data-validation";
import type { CellAt } from "../../engine/cell-at";
import type { Cell } from "../../../kit/cell";
import { parseInput } from "../cells/parse-input";
import type { Core } from "../core";
import { resolvePlace } from "../names/resolve-place";
import type { PlacedValidation, ValidationOperator, ValidationRule } from "../types/validation";

type RangeRule = Exclude<ValidationRule, { type: "List" | "Custom" }>;

const COMPARISONS: Readonly<
  Record<ValidationOperator, (value: number, first: number, last: number) => boolean>
> = {
  Between: (value, first, last) => value >= first && value <= last,
  NotBetween: (value, first, last) => value < first || value > last,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** What of a value is measured, or null when it is no value of the kind. */
function measure({ type }: RangeRule, value: Cell): number | null {
  if (type === "TextLength") return String(value).length;
  if (typeof value !== "number") return null;
  return type === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

/** The choices of a list: its own words, or what stands in a range. */
function choices(core: Core, sheetId: string, source: string): readonly string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const place = resolvePlace(core, source.slice(1), core.sheets.of(sheetId));
  return place?.sheet.cells.texts(place.box).flat() ?? null;
}

/** A cell with the validation that covers it. */
export interface ValidatedCell {
  readonly cell: CellAt;
  readonly validation: PlacedValidation;
}

/** What the formulas of a rule came to for a cell, at the last calculation, and how its texts are read. */
function calculated(core: Core, { cell, validation }: ValidatedCell) {
  const formulas = core.engine.injector.get(DataValidationCustomFormulaService);
  const place = [core.engine.workbookId, cell.sheetId, validation.id, cell.row, cell.column] as const;
  return {
    first: () => formulas.getCellFormulaValueSync(...place)?.v,
    second: () => formulas.getCellFormula2ValueSync(...place)?.v,
    typed: (text: string) => parseInput(text, core.engine.dates.system).value,
  };
}

/** What a bound of a rule comes to: a number, a text that says a day, or what its formula gave. */
function operand(
  written: string | number | null,
  result: () => unknown,
  typed: (text: string) => Cell,
): number | null {
  if (typeof written === "number") return written;
  const value = written?.startsWith("=") ? result() : typed(written ?? "");
  return typeof value === "number" ? value : null;
}

function isInRange(rule: RangeRule, value: Cell, results: ReturnType<typeof calculated>): boolean {
  const measured = measure(rule, value);
  const first = operand(rule.formula1, results.first, results.typed);
  const isPair = rule.operator === "Between" || rule.operator === "NotBetween";
  const last = isPair ? operand(rule.formula2, results.second, results.typed) : first;
  if (measured === null || first === null || last === null) return false;
  return COMPARISONS[rule.operator](measured, first, last);
}

/** Whether a value fits a validation. What a formula says is asked of the last calculation. */
export function passesValidation(core: Core, validated: ValidatedCell, value: Cell): boolean {
  const { cell, validation } = validated;
  const { rule, ignoreBlanks } = validation;
  if (value === "") return ignoreBlanks;
  const results = calculated(core, validated);
  if (rule.type === "Custom") return Boolean(results.first());
  if (rule.type !== "List") return isInRange(rule, value, results);
  const known = choices(core, cell.sheetId, rule.source);
  return known === null || known.includes(String(value));
}
