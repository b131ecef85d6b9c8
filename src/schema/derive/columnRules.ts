import type { Column } from "../column";
import { columnLetters } from "../../kit/columnLetters";
import { runsOf } from "../../kit/runs";
import type { Highlight } from "../highlight";
import type { PlannedHighlight, PlannedValidation } from "../plan";
import type { Sheet } from "../sheet";
import type { Rule, Validation } from "../validation";
import { inA1, ownCell } from "./inA1";
import { bodyAddress } from "./layout";
import { sharedBy, type Shared } from "./sharedBy";

/** A validation on a range. */
export function planValidation(address: string, validation: Validation): PlannedValidation {
  return { address, ...validation };
}

/** The validations of a table with so many rows, on columns that people type into; Excel takes them along when it grows. */
export function columnValidations(sheet: Sheet, rows: number): readonly PlannedValidation[] {
  const typed = Object.values(sheet.columns).map(({ validation, isComputed, audience }) => {
    const isTyped = !isComputed && audience !== "system";
    return validation !== undefined && isTyped ? [validation] : [];
  });
  return sharedBy(typed).map(({ item, columns }) => ({
    ...planValidation(areasOf(sheet, columns, rows), item),
    rule: ruleInA1(sheet, item.rule),
  }));
}

/** Only a rule of one's own looks at other cells of its row. */
function ruleInA1(sheet: Sheet, rule: Rule): Rule {
  return "custom" in rule ? { custom: { formula: inA1(sheet, rule.custom.formula) } } : rule;
}

/**
 * The conditional formats of a table with so many rows; columns that are highlighted alike share theirs. Of two that
 * a cell has, the first declared comes first.
 */
export function columnHighlights(sheet: Sheet, rows: number): readonly PlannedHighlight[] {
  const shared = sharedBy(Object.values(sheet.columns).map(highlightsOf));
  return shared.map((each) => planHighlight(sheet, each, rows));
}

/** A column's highlights, its own cell said as `[@]`, so that columns with the same rule are alike. */
function highlightsOf({ header, highlights }: Column<unknown>): readonly Highlight[] {
  return highlights.map((highlight) =>
    "bar" in highlight
      ? highlight
      : {
          ...highlight,
          when: highlight.when.replaceAll(`[@${header}]`, "[@]").replaceAll(`[@[${header}]]`, "[@]"),
        },
  );
}

function planHighlight(sheet: Sheet, { item, columns }: Shared<Highlight>, rows: number): PlannedHighlight {
  const address = areasOf(sheet, columns, rows);
  if ("bar" in item) return { address, bar: item.bar, from: String(item.from), to: String(item.to) };
  const left = columnLetters(sheet.firstColumn + (columns[0] ?? 0));
  return { address, formula: inA1(sheet, ownCell(sheet, left, item.when)), ...item.show };
}

/** The cells of some columns from left to right, neighbours as one range: formulas are relative to the very first. */
function areasOf(sheet: Sheet, columns: readonly number[], rows: number): string {
  const lettersAt = (column: number) => columnLetters(sheet.firstColumn + column);
  return runsOf(columns)
    .map(({ from, count }) => bodyAddress(sheet, [lettersAt(from), lettersAt(from + count - 1)], rows))
    .join(",");
}
