import { parseAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { Sheet } from "../book/types/sheet";
import type { ErrorAlert, Validation, ValidationOperator, ValidationRule } from "../book/types/validation";
import { fromFileFormula } from "./file-formula";
import { OPERATORS, VALIDATION_TYPES } from "./validation-part";
import { childOf, childrenOf, isSet, type XmlTree } from "./xml-tree";

/** Sets the data validation that a sheet's part holds. */
export function readValidations(part: XmlTree, sheet: Sheet): void {
  for (const written of childrenOf(childOf(part, "dataValidations"), "dataValidation")) {
    const rule = readRule(written);
    if (rule === null) continue;
    for (const box of boxesOf(written)) sheet.validations.set(box, { ...readWords(written), rule });
  }
}

/** The boxes of a `sqref`. */
export function boxesOf({ attributes }: XmlTree): readonly Box[] {
  const addresses = (attributes["sqref"] ?? "").split(/\s+/);
  return addresses.map(parseAddress).filter((box): box is Box => box !== null);
}

const STYLES: Readonly<Record<string, ErrorAlert["style"]>> = {
  warning: "Warning",
  information: "Information",
};

function readWords({ attributes }: XmlTree): Omit<Validation, "rule"> {
  return {
    ignoreBlanks: isSet(attributes["allowBlank"]),
    alert: {
      showAlert: isSet(attributes["showErrorMessage"]),
      style: STYLES[attributes["errorStyle"] ?? ""] ?? "Stop",
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
    },
    prompt: {
      showPrompt: isSet(attributes["showInputMessage"]),
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
    },
  };
}

function readRule(written: XmlTree): ValidationRule | null {
  const type = keyOf(VALIDATION_TYPES, written.attributes["type"] ?? "none");
  const first = childOf(written, "formula1")?.text ?? "";
  const second = childOf(written, "formula2")?.text;
  if (type === undefined) return null;
  if (type === "Custom") return { type, formula: fromFileFormula(first) };
  if (type === "List") {
    return { type, source: listSource(first), inCellDropDown: !isSet(written.attributes["showDropDown"]) };
  }
  const operator: ValidationOperator =
    keyOf(OPERATORS, written.attributes["operator"] ?? "between") ?? "Between";
  return { type, operator, formula1: bound(first), formula2: second === undefined ? null : bound(second) };
}

function listSource(formula: string): string {
  const literal = /^"(.*)"$/s.exec(formula)?.[1];
  return literal === undefined ? fromFileFormula(formula) : literal.replaceAll('""', '"');
}

function bound(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : fromFileFormula(formula);
}

/** The key under which a table of words holds one. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
