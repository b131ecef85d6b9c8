import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { boxOf } from "../boxes";
import { hexColor } from "../formats/style-record";
import type {
  HighlightFormat,
  HighlightOperator,
  HighlightRule,
  ScalePoint,
  TextOperator,
} from "../types/highlight";
import { PLAIN_FORMAT, type HighlightWish } from "./highlight-wish";

const NUMBERS: Readonly<Record<CFNumberOperator, HighlightOperator>> = {
  [CFNumberOperator.between]: "Between",
  [CFNumberOperator.notBetween]: "NotBetween",
  [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo",
  [CFNumberOperator.greaterThan]: "GreaterThan",
  [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual",
  [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

const TEXTS: Readonly<Partial<Record<CFTextOperator, TextOperator>>> = {
  [CFTextOperator.containsText]: "Contains",
  [CFTextOperator.notContainsText]: "NotContains",
  [CFTextOperator.beginsWith]: "BeginsWith",
  [CFTextOperator.endsWith]: "EndsWith",
};

const POINTS: Readonly<Record<CFValueType, ScalePoint["type"]>> = {
  [CFValueType.min]: "LowestValue",
  [CFValueType.max]: "HighestValue",
  [CFValueType.num]: "Number",
  [CFValueType.percent]: "Percent",
  [CFValueType.percentile]: "Percentile",
  [CFValueType.formula]: "Formula",
};

function readPoint({ type, value }: IValueConfig, color: string | null): ScalePoint {
  return { type: POINTS[type], formula: value === undefined ? null : String(value), color };
}

function readRule(config: IConditionalFormattingRuleConfig): HighlightRule | null {
  if (config.type === CFRuleType.dataBar) {
    const { min, max, positiveColor } = config.config;
    return { type: "DataBar", low: readPoint(min, null), high: readPoint(max, null), fill: positiveColor };
  }
  if (config.type === CFRuleType.colorScale) {
    return { type: "ColorScale", points: config.config.map(({ value, color }) => readPoint(value, color)) };
  }
  if (config.type !== CFRuleType.highlightCell) return null;
  if (config.subType === CFSubRuleType.formula) return { type: "Custom", formula: config.value };
  if (config.subType === CFSubRuleType.text) {
    const operator = TEXTS[config.operator];
    return operator ? { type: "ContainsText", operator, text: config.value ?? "" } : null;
  }
  if (config.subType !== CFSubRuleType.number) return null;
  const [low, high] = Array.isArray(config.value) ? config.value : [config.value ?? 0, null];
  const formula2 = high === null ? null : `=${high}`;
  return { type: "CellValue", operator: NUMBERS[config.operator], formula1: `=${low}`, formula2 };
}

function readFormat(style: IStyleBase | undefined): HighlightFormat {
  if (!style) return PLAIN_FORMAT;
  return {
    fill: hexColor(style.bg?.rgb),
    fontColor: hexColor(style.cl?.rgb),
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? null : style.it === BooleanNumber.TRUE,
    underline: style.ul ? style.ul.s === BooleanNumber.TRUE : null,
    strikethrough: style.st ? style.st.s === BooleanNumber.TRUE : null,
  };
}

/** A conditional format that the user made in the grid, in Excel's words; null where Office.js has none for it. */
export function readHighlight({ rule, ranges, stopIfTrue }: IConditionFormattingRule): HighlightWish | null {
  const read = readRule(rule);
  if (!read) return null;
  const format = readFormat("style" in rule ? rule.style : undefined);
  return { type: read.type, rule: read, format, stopIfTrue, boxes: ranges.map(boxOf) };
}
