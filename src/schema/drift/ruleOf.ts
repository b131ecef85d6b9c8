import { columnLetters } from "../../kit/columnLetters";
import { inA1With } from "../derive/inA1";
import type { PlannedValidation } from "../plan";
import type { StandingTable } from "./ownBook";

/** The validation of a declared column where the table stands now; null for columns into which nobody types. */
export function ruleOf(
  { declared, fact, match }: StandingTable,
  key: string,
): Pick<PlannedValidation, "rule" | "style" | "message"> | null {
  const column = declared.columns[key];
  if (!column?.validation || column.isComputed || column.audience === "system") return null;
  const { rule } = column.validation;
  if (!("custom" in rule)) return column.validation;
  const letters = (each: string) => columnLetters(fact.column + (match.places.get(each) ?? 0));
  const formula = inA1With(declared, rule.custom.formula, (each) => `$${letters(each)}${fact.row + 2}`);
  return { ...column.validation, rule: { custom: { formula } } };
}
