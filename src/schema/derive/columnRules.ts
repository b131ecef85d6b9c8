import type { Column } from "../column";
import { columnLetters } from "../../kit/columnLetters";
import { runsOf } from "../../kit/runs";
import type { Highlight } from "../highlight";
import type { PlannedHighlight, PlannedValidation } from "../plan";
import type { Sheet } from "../sheet";
import type { Rule, Validation } from "../validation";
import { inA1, ownCell } from "./inA1";
import { joinLooks, type LookArm, type SharedLook } from "./joinLooks";
import { bodyAddress } from "./layout";
import { sharedBy } from "./sharedBy";

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
 * The conditional formats of a table with so many rows, one for each look and each bar. Of two that a cell has, the
 * first declared comes first.
 */
export function columnHighlights(sheet: Sheet, rows: number): readonly PlannedHighlight[] {
  const shared = sharedBy(Object.values(sheet.columns).map(highlightsOf));
  const bars = shared.flatMap(({ item, columns }) => ("bar" in item ? [{ item, columns }] : []));
  return [
    ...joinLooks(sheet, shared).map((look) => planLook(sheet, look, rows)),
    ...bars.map(({ item: { bar, from, to }, columns }) => ({
      address: areasOf(sheet, columns, rows),
      bar,
      from: String(from),
      to: String(to),
    })),
  ];
}

/** A column's highlights, its own cell said as `[@]`, so that columns with the same rule are alike. */
function highlightsOf({ header, highlights }: Column<unknown>): readonly Highlight[] {
  const own = highlights.map((highlight) =>
    "bar" in highlight
      ? highlight
      : {
          ...highlight,
          when: highlight.when.replaceAll(`[@${header}]`, "[@]").replaceAll(`[@[${header}]]`, "[@]"),
        },
  );
  return eachLookOnce(own);
}

/** What a column shows in the same look for several reasons, as one highlight for any of them. */
function eachLookOnce(highlights: readonly Highlight[]): readonly Highlight[] {
  const looks = new Map<string, Highlight>();
  for (const highlight of highlights) {
    const likeness = JSON.stringify({ ...highlight, when: "" });
    const before = looks.get(likeness);
    looks.set(likeness, before ? eitherOf(before, highlight) : highlight);
  }
  return [...looks.values()];
}

function eitherOf(one: Highlight, other: Highlight): Highlight {
  if ("bar" in one || "bar" in other) return one;
  return { ...one, when: `=OR(${one.when.slice(1)},${other.when.slice(1)})` };
}

function planLook(sheet: Sheet, { show, arms }: SharedLook, rows: number): PlannedHighlight {
  const columns = arms.flatMap((arm) => arm.columns).sort((a, b) => a - b);
  const left = columnLetters(sheet.firstColumn + (columns[0] ?? 0));
  return {
    address: areasOf(sheet, columns, rows),
    formula: inA1(sheet, ownCell(sheet, left, conditionOf(sheet, arms))),
    ...show,
  };
}

/** The condition of the column that a cell stands in; the one of the most columns goes last, for all other columns. */
function conditionOf(sheet: Sheet, arms: readonly LookArm[]): string {
  const [widest, ...others] = [...arms].sort((a, b) => b.columns.length - a.columns.length);
  if (widest === undefined || others.length === 0) return widest?.when ?? "";
  const headers = Object.values(sheet.columns).map(({ header }) => header);
  const cases = others.flatMap(({ when, columns }) =>
    columns.map((column) => `COLUMN([@[${headers[column] ?? ""}]]),${when.slice(1)}`),
  );
  return `=SWITCH(COLUMN([@]),${[...cases, widest.when.slice(1)].join(",")})`;
}

/** The cells of some columns from left to right, neighbours as one range: formulas are relative to the very first. */
function areasOf(sheet: Sheet, columns: readonly number[], rows: number): string {
  const lettersAt = (column: number) => columnLetters(sheet.firstColumn + column);
  return runsOf(columns)
    .map(({ from, count }) => bodyAddress(sheet, [lettersAt(from), lettersAt(from + count - 1)], rows))
    .join(",");
}
