import type { Column } from "../column";
import type { Highlight } from "../highlight";
import type { PlannedHighlight, PlannedValidation } from "../plan";
import type { Sheet } from "../sheet";
import type { Rule, Validation } from "../validation";
import { inA1, ownCell } from "./inA1";
import { joinAlike } from "./joinAlike";
import { columnBody, lettersByKey } from "./layout";
import { runsOf } from "./runs";

/** A validation on a range. */
export function planValidation(address: string, validation: Validation): PlannedValidation {
  return { address, ...validation };
}

/** The validations of a table with so many rows, on columns that people type into; Excel takes them along when it grows. */
export function columnValidations(sheet: Sheet, rows: number): readonly PlannedValidation[] {
  const letters = lettersByKey(sheet);
  const single = Object.entries(sheet.columns).flatMap(([key, { validation, isComputed, audience }]) => {
    const isTyped = !isComputed && audience !== "system";
    if (validation === undefined || !isTyped) return [];
    const planned = planValidation(columnBody(sheet, letters[key] ?? "", rows), validation);
    return [{ ...planned, rule: ruleInA1(sheet, planned.rule) }];
  });
  return joinAlike(single);
}

/** Only a rule of one's own looks at other cells of its row. */
function ruleInA1(sheet: Sheet, rule: Rule): Rule {
  return "custom" in rule ? { custom: { formula: inA1(sheet, rule.custom.formula) } } : rule;
}

/** The conditional formats of a table with so many rows; neighbours that are highlighted alike share theirs. */
export function columnHighlights(sheet: Sheet, rows: number): readonly PlannedHighlight[] {
  const letters = Object.values(lettersByKey(sheet));
  const runs = runsOf(Object.values(sheet.columns).map(highlightsOf));
  return runs.flatMap(({ first, last, shared }) => {
    const left = letters[first] ?? "";
    const address = columnBody(sheet, left, rows).replace(/:[A-Z]+/, `:${letters[last] ?? ""}`);
    return shared.map((highlight) => planHighlight(sheet, { address, left }, highlight));
  });
}

/** A column's highlights, its own cell said as `[@]`, so that neighbours with the same rule are alike. */
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

interface Place {
  readonly address: string;
  /** The letters of the first column. */
  readonly left: string;
}

function planHighlight(sheet: Sheet, { address, left }: Place, highlight: Highlight): PlannedHighlight {
  if ("bar" in highlight) {
    const { bar, from, to } = highlight;
    return { address, bar, from: String(from), to: String(to) };
  }
  return { address, formula: inA1(sheet, ownCell(sheet, left, highlight.when)), ...highlight.show };
}
