import type { Column } from "../column";
import type { Highlight } from "../highlight";
import type { PlannedHighlight, PlannedValidation } from "../plan";
import type { Sheet } from "../sheet";
import type { Rule, Validation } from "../validation";
import { inA1 } from "./inA1";
import { joinAlike } from "./joinAlike";
import { downwards, lettersByKey } from "./layout";

/** A validation on a range. */
export function planValidation(address: string, { rule, style, message }: Validation): PlannedValidation {
  return { address, rule, style, message };
}

/** The validations of all columns, from the first row to the end of the sheet. */
export function columnValidations(sheet: Sheet): readonly PlannedValidation[] {
  const single = ruled(sheet, (column, address) => {
    if (column.validation === undefined) return [];
    const planned = planValidation(address, column.validation);
    return [{ ...planned, rule: ruleInA1(sheet, planned.rule) }];
  });
  return joinAlike(single);
}

/** The conditional formats of all columns, from the first row to the end of the sheet. */
export function columnHighlights(sheet: Sheet): readonly PlannedHighlight[] {
  return ruled(sheet, (column, address) =>
    column.highlights.map((highlight) => planHighlight(sheet, address, highlight)),
  );
}

function ruled<T>(
  sheet: Sheet,
  plan: (column: Column<unknown>, address: string) => readonly T[],
): readonly T[] {
  const letters = lettersByKey(sheet);
  return Object.entries(sheet.columns).flatMap(([key, column]) =>
    plan(column, downwards(sheet, letters[key] ?? "")),
  );
}

function planHighlight(sheet: Sheet, address: string, highlight: Highlight): PlannedHighlight {
  if ("bar" in highlight) {
    const { bar, from, to } = highlight;
    return { address, bar, from: String(from), to: String(to) };
  }
  return { address, formula: inA1(sheet, highlight.when), ...highlight.show };
}

/** Only a rule of one's own looks at other cells of its row. */
function ruleInA1(sheet: Sheet, rule: Rule): Rule {
  return "custom" in rule ? { custom: { formula: inA1(sheet, rule.custom.formula) } } : rule;
}
