import type { Box } from "../types/box";
import type { HighlightFormat, HighlightRule, HighlightType } from "../types/highlight";

/** A conditional format as the add-in wishes it. */
export interface HighlightWish {
  readonly type: HighlightType;
  /** Null until one was set: the engine does not know the highlight before. */
  readonly rule: HighlightRule | null;
  readonly format: HighlightFormat;
  readonly stopIfTrue: boolean;
  readonly boxes: readonly Box[];
}

/** A highlight that changes nothing. */
export const PLAIN_FORMAT: HighlightFormat = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** The formulas in a rule. */
export function formulasOf(rule: HighlightRule): readonly (string | null)[] {
  if (rule.type === "CellValue") return [rule.formula1, rule.formula2];
  return rule.type === "Custom" ? [rule.formula] : [];
}

/** A rule with each of its formulas changed. */
export function withFormulas(rule: HighlightRule, change: (formula: string) => string): HighlightRule {
  if (rule.type === "Custom") return { ...rule, formula: change(rule.formula) };
  if (rule.type !== "CellValue") return rule;
  const formula2 = rule.formula2 === null ? null : change(rule.formula2);
  return { ...rule, formula1: change(rule.formula1), formula2 };
}
