import type {
  CfvoTypes,
  ColorScaleRuleType,
  ConditionalFormattingRule,
  Cvfo,
  DataBarRuleType,
  Style,
  Worksheet,
} from "@cj-tech-master/excelts";
import { formatAddress } from "../book/address";
import type {
  Highlight,
  HighlightFormat,
  HighlightOperator,
  HighlightRule,
  ScalePoint,
  TextOperator,
} from "../book/types/highlight";
import { fileColor } from "./cell-style";
import { toFileFormula } from "./file-formula";
import { escapeXml } from "./xml";

/** Excel's name of a highlight's comparison and the file's. */
export const HIGHLIGHT_OPERATORS: Readonly<Record<HighlightOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** How a file writes a highlight on text: its type, its operator and the formula that finds the text. */
interface TextRule {
  readonly type: string;
  readonly operator: string;
  formula(cell: string, text: string): string;
}

export const TEXT_RULES: Readonly<Record<TextOperator, TextRule>> = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

const POINTS: Readonly<Record<ScalePoint["type"], CfvoTypes>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

/** Puts a sheet's highlights in the file; `finishHighlights` says afterwards what the library cannot. */
export function writeHighlights(highlights: readonly Highlight[], file: Worksheet): void {
  for (const [at, highlight] of ready(highlights).entries()) {
    const ref = highlight.boxes.map(formatAddress).join(" ");
    file.addConditionalFormatting({ ref, rules: [fileRule(highlight, at + 1)] });
  }
}

/** A highlight that has its rule. */
type Ready = Highlight & { readonly rule: HighlightRule };

function ready(highlights: readonly Highlight[]): readonly Ready[] {
  return highlights.filter(
    (highlight): highlight is Ready => highlight.rule !== null && highlight.boxes.length > 0,
  );
}

function fileRule({ rule, format, boxes }: Ready, priority: number): ConditionalFormattingRule {
  const style = fileFormat(format);
  switch (rule.type) {
    case "CellValue":
      return { type: "cellIs", operator: "between", formulae: bounds(rule), style, priority };
    case "Custom":
      return { type: "expression", formulae: [toFileFormula(rule.formula)], style, priority };
    case "ContainsText":
      return { type: "expression", formulae: [textFormula(rule, boxes[0])], style, priority };
    case "DataBar":
      return { ...dataBar(rule), priority };
    case "ColorScale":
      return { ...colorScale(rule), priority };
  }
}

function bounds(rule: Extract<HighlightRule, { type: "CellValue" }>): string[] {
  return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(toFileFormula);
}

function textFormula(
  { operator, text }: Extract<HighlightRule, { type: "ContainsText" }>,
  box: Highlight["boxes"][number] | undefined,
): string {
  const cell = formatAddress({ row: box?.row ?? 0, column: box?.column ?? 0, rows: 1, columns: 1 });
  return TEXT_RULES[operator].formula(cell, `"${text.replaceAll('"', '""')}"`);
}

function dataBar({ low, high, fill }: Extract<HighlightRule, { type: "DataBar" }>): DataBarRuleType {
  return {
    type: "dataBar",
    gradient: false,
    cfvo: [point(low, "min"), point(high, "max")],
    color: fileColor(fill),
  };
}

function colorScale({ points }: Extract<HighlightRule, { type: "ColorScale" }>): ColorScaleRuleType {
  return {
    type: "colorScale",
    cfvo: points.map((given) => point(given, POINTS[given.type])),
    color: points.map(({ color }) => fileColor(color ?? "#FFFFFF")),
  };
}

function point({ type, formula }: ScalePoint, automatic: CfvoTypes): Cvfo {
  const written = type === "Automatic" ? automatic : POINTS[type];
  return formula === null ? { type: written } : { type: written, value: toFileFormula(formula) };
}

function fileFormat(format: HighlightFormat): Partial<Style> {
  const { fill, fontColor, bold, italic, underline, strikethrough } = format;
  const font = {
    ...(fontColor === null ? {} : { color: fileColor(fontColor) }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(underline === null ? {} : { underline }),
    ...(strikethrough === null ? {} : { strike: strikethrough }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === null || fill === ""
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: fileColor(fill) } }),
  };
}

/** Gives each written rule the type, comparison, text and stop that the library has no words for. */
export function finishHighlights(highlights: readonly Highlight[], xml: string): string {
  return ready(highlights).reduce((finished, highlight, at) => finishRule(highlight, at + 1, finished), xml);
}

function finishRule({ rule, stopIfTrue }: Ready, priority: number, xml: string): string {
  const written = new RegExp(`<cfRule [^>]*priority="${priority}"[^>]*>`);
  return xml.replace(written, (tag) => {
    const stopped = stopIfTrue ? tag.replace(" priority=", ' stopIfTrue="1" priority=') : tag;
    if (rule.type === "CellValue") {
      return stopped.replace(/operator="[^"]*"/, `operator="${HIGHLIGHT_OPERATORS[rule.operator]}"`);
    }
    if (rule.type !== "ContainsText") return stopped;
    const { type, operator } = TEXT_RULES[rule.operator];
    const words = `type="${type}" operator="${operator}" text="${escapeXml(rule.text)}"`;
    return stopped.replace(/type="[^"]*"/, words);
  });
}
