import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { boxOf } from "../boxes";
import type { PlacedValidation, Validation, ValidationOperator, ValidationRule } from "../types/validation";

const TYPES: Readonly<Record<ValidationRule["type"], DataValidationType>> = {
  List: DataValidationType.LIST,
  Custom: DataValidationType.CUSTOM,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  TextLength: DataValidationType.TEXT_LENGTH,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
};

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** The word that stands for a value of the engine. */
function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table)
    .filter(isKey)
    .find((key) => table[key] === value);
}

function ruleRecord(
  rule: ValidationRule,
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator"> {
  if (rule.type === "List") return { type: TYPES.List, formula1: rule.source };
  if (rule.type === "Custom") return { type: TYPES.Custom, formula1: rule.formula };
  const second = rule.formula2 === null ? {} : { formula2: String(rule.formula2) };
  return {
    type: TYPES[rule.type],
    operator: OPERATORS[rule.operator],
    formula1: String(rule.formula1),
    ...second,
  };
}

/** The engine's record of a validation. */
export function validationRecord(
  uid: string,
  validation: Validation,
  ranges: IRange[],
): ISheetDataValidationRule {
  const { rule, alert, prompt, ignoreBlanks } = validation;
  return {
    uid,
    ranges,
    ...ruleRecord(rule),
    allowBlank: ignoreBlanks,
    showDropDown: rule.type === "List" && rule.inCellDropDown,
    showErrorMessage: alert.showAlert,
    errorStyle: STYLES[alert.style],
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** Numbers were numbers when they came; formulas and texts stay texts. */
function operand(text: string | undefined): string | number {
  const isNumber = text !== undefined && text !== "" && !Number.isNaN(Number(text));
  return isNumber ? Number(text) : (text ?? "");
}

function readRule(record: ISheetDataValidationRule): ValidationRule {
  const type = keyOf(TYPES, record.type) ?? "Decimal";
  const { formula1 = "", showDropDown } = record;
  if (type === "List") return { type, source: formula1, inCellDropDown: showDropDown !== false };
  if (type === "Custom") return { type, formula: formula1 };
  const formula2 = record.formula2 === undefined ? null : operand(record.formula2);
  const operator = keyOf(OPERATORS, record.operator) ?? "Between";
  return { type, operator, formula1: operand(record.formula1), formula2 };
}

/** A validation as the engine holds it, in Excel's words. */
export function readValidation(record: ISheetDataValidationRule): PlacedValidation {
  return {
    id: record.uid,
    boxes: record.ranges.map(boxOf),
    rule: readRule(record),
    ignoreBlanks: record.allowBlank !== false,
    alert: {
      showAlert: record.showErrorMessage !== false,
      style: keyOf(STYLES, record.errorStyle) ?? "Stop",
      title: record.errorTitle ?? "",
      message: record.error ?? "",
    },
    prompt: {
      showPrompt: record.showInputMessage !== false,
      title: record.promptTitle ?? "",
      message: record.prompt ?? "",
    },
  };
}
