import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { formatAddress } from "../address";
import { cellBox } from "../boxes";
import type { Box } from "../types/box";
import type {
  HighlightFormat,
  HighlightOperator,
  HighlightRule,
  ScalePoint,
  TextOperator,
} from "../types/highlight";

type CellValueRule = Extract<HighlightRule, { type: "CellValue" }>;

const NUMBER_OPERATORS = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const satisfies Readonly<Record<HighlightOperator, CFNumberOperator>>;

const COMPARISONS: Readonly<
  Record<HighlightOperator, (cell: string, first: string, last: string) => string>
> = {
  Between: (cell, first, last) => `=AND(${cell}>=${first},${cell}<=${last})`,
  NotBetween: (cell, first, last) => `=OR(${cell}<${first},${cell}>${last})`,
  EqualTo: (cell, first) => `=${cell}=${first}`,
  NotEqualTo: (cell, first) => `=${cell}<>${first}`,
  GreaterThan: (cell, first) => `=${cell}>${first}`,
  LessThan: (cell, first) => `=${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `=${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `=${cell}<=${first}`,
};

const TEXT_OPERATORS: Readonly<Record<TextOperator, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const POINTS: Readonly<Record<ScalePoint["type"], CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Automatic: CFValueType.min,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function numberIn(formula: string | null): number | null {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

function operandIn(formula: string | null): string {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text === "" ? "0" : `(${text})`;
}

function flag(isSo: boolean): BooleanNumber {
  return isSo ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function styleRecord(format: HighlightFormat): IStyleBase {
  const { fill, fontColor, bold, italic, underline, strikethrough } = format;
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: flag(bold) }),
    ...(italic === null ? {} : { it: flag(italic) }),
    ...(underline === null ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough === null ? {} : { st: { s: flag(strikethrough) } }),
  };
}

/** The engine compares with plain numbers only; everything else becomes a formula on the first cell. */
function cellValueRecord(
  rule: CellValueRule,
  style: IStyleBase,
  first: Box,
): IConditionalFormattingRuleConfig {
  const type = CFRuleType.highlightCell;
  const low = numberIn(rule.formula1);
  const high = numberIn(rule.formula2);
  const operator = NUMBER_OPERATORS[rule.operator];
  const isPair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (low !== null && isPair && high !== null) {
    return { type, style, subType: CFSubRuleType.number, operator, value: [low, high] };
  }
  if (low !== null && !isPair) return { type, style, subType: CFSubRuleType.number, operator, value: low };
  const compare = COMPARISONS[rule.operator];
  const cell = formatAddress(cellBox(first.row, first.column));
  const value = compare(cell, operandIn(rule.formula1), operandIn(rule.formula2));
  return { type, style, subType: CFSubRuleType.formula, value };
}

function pointRecord({ type, formula }: ScalePoint, fallback: CFValueType): IValueConfig {
  const isAutomatic = type === "Automatic";
  const value = formula === null ? {} : { value: numberIn(formula) ?? formula };
  return { type: isAutomatic ? fallback : POINTS[type], ...value };
}

/** The engine's record of a highlight whose first cell is given. */
export function highlightRecord(
  rule: HighlightRule,
  format: HighlightFormat,
  first: Box,
): IConditionalFormattingRuleConfig {
  const type = CFRuleType.highlightCell;
  const style = styleRecord(format);
  if (rule.type === "CellValue") return cellValueRecord(rule, style, first);
  if (rule.type === "Custom") return { type, style, subType: CFSubRuleType.formula, value: rule.formula };
  if (rule.type === "ContainsText") {
    return {
      type,
      style,
      subType: CFSubRuleType.text,
      operator: TEXT_OPERATORS[rule.operator],
      value: rule.text,
    };
  }
  if (rule.type === "DataBar") {
    const min = pointRecord(rule.low, CFValueType.min);
    const max = pointRecord(rule.high, CFValueType.max);
    const colors = { positiveColor: rule.fill, nativeColor: "#FF0000" };
    return {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: { min, max, isGradient: false, ...colors },
    };
  }
  const config = rule.points.map((point, index) => ({
    index,
    color: point.color ?? "#FFFFFF",
    value: pointRecord(point, index === 0 ? CFValueType.min : CFValueType.max),
  }));
  return { type: CFRuleType.colorScale, config };
}
