import type { Core } from "../core";
import { invalidArgument } from "../refusals";
import type { ValidationRule } from "../types/validation";
import { assertPlainFormula } from "./formula-text";

const LONGEST_LIST = 255;

function formulasOf(rule: ValidationRule): readonly (string | number | null)[] {
  if (rule.type === "List") return [rule.source];
  return rule.type === "Custom" ? [rule.formula] : [rule.formula1, rule.formula2];
}

/** Refuses rules that Excel does not take: references to tables, lists without or with too many choices. */
export function assertRule(core: Core, rule: ValidationRule): void {
  for (const formula of formulasOf(rule)) if (typeof formula === "string") assertPlainFormula(core, formula);
  if (rule.type === "List") {
    const isTooLong = !rule.source.startsWith("=") && rule.source.length > LONGEST_LIST;
    if (rule.source === "" || isTooLong) throw invalidArgument();
  }
  if (rule.type === "Custom" && !rule.formula.startsWith("=")) throw invalidArgument();
}
