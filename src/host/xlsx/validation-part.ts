import type { DateSystem } from "../../kit/dateSystem";
import { formatAddress } from "../book/address";
import { parseInput } from "../book/cells/parse-input";
import type { PlacedValidation, ValidationOperator, ValidationRule } from "../book/types/validation";
import { toFileFormula } from "./file-formula";
import { element, escapeXml, flag, type Attributes } from "./xml";

/** Excel's name of a validation's comparison and the file's. */
export const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Excel's name of a kind of validation and the file's. */
export const VALIDATION_TYPES: Readonly<Record<ValidationRule["type"], string>> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  TextLength: "textLength",
  Date: "date",
  Time: "time",
  Custom: "custom",
};

/** The element of a sheet's file that holds its data validation; empty when there is none. */
export function validationsElement(validations: readonly PlacedValidation[], dates: DateSystem): string {
  if (validations.length === 0) return "";
  const written = validations.map((validation) => validationElement(validation, dates)).join("");
  return element("dataValidations", { count: validations.length }, written);
}

function validationElement(
  { rule, ignoreBlanks, alert, prompt, boxes }: PlacedValidation,
  dates: DateSystem,
): string {
  const attributes: Attributes = {
    type: VALIDATION_TYPES[rule.type],
    errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
    operator: "operator" in rule && rule.operator !== "Between" ? OPERATORS[rule.operator] : undefined,
    allowBlank: flag(ignoreBlanks),
    // The file's word means the opposite of its name: it hides the arrow.
    showDropDown: flag(rule.type === "List" && !rule.inCellDropDown),
    showInputMessage: flag(prompt.showPrompt),
    showErrorMessage: flag(alert.showAlert),
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: boxes.map(formatAddress).join(" "),
  };
  const formulas = ruleFormulas(rule, dates).map((formula, at) =>
    element(`formula${at + 1}`, {}, escapeXml(formula)),
  );
  return element("dataValidation", attributes, formulas.join(""));
}

function ruleFormulas(rule: ValidationRule, dates: DateSystem): string[] {
  if (rule.type === "Custom") return [toFileFormula(rule.formula)];
  if (rule.type === "List") return [listFormula(rule.source)];
  const second = rule.formula2 === null ? [] : [rule.formula2];
  return [rule.formula1, ...second].map((bound) => boundFormula(bound, dates));
}

/** A bound as the file stores it; the workbook says dates and times as texts. */
function boundFormula(bound: string | number, dates: DateSystem): string {
  if (typeof bound === "string" && bound.startsWith("=")) return toFileFormula(bound);
  return String(typeof bound === "string" ? parseInput(bound, dates).value : bound);
}

function listFormula(source: string): string {
  return source.startsWith("=") ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;
}
