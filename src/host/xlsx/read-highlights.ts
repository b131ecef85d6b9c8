import type { Highlight, HighlightFormat, HighlightRule, ScalePoint } from "../book/types/highlight";
import type { Sheet } from "../book/types/sheet";
import { colorFromFile } from "./file-color";
import { fromFileFormula } from "./file-formula";
import { boxesOf, keyOf } from "./read-validations";
import { HIGHLIGHT_OPERATORS, TEXT_RULES } from "./write-highlights";
import { childOf, childrenOf, isSet, type XmlTree } from "./xml-tree";

/** Adds the conditional formats of a sheet's part, in their order; gives how many it has no words for. */
export function readHighlights(part: XmlTree, sheet: Sheet, styles: XmlTree): number {
  const formats = childrenOf(childOf(styles, "dxfs"), "dxf");
  const rules = childrenOf(part, "conditionalFormatting")
    .flatMap((group) => childrenOf(group, "cfRule").map((rule) => ({ rule, boxes: boxesOf(group) })))
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
  let unknown = 0;
  for (const { rule, boxes } of rules) {
    const read = readRule(rule);
    const [first] = boxes;
    if (read === null || first === undefined) unknown += 1;
    else setUp(sheet.highlights.add(first, read.type), { read, boxes, rule, formats });
  }
  return unknown;
}

function priorityOf({ attributes }: XmlTree): number {
  return Number(attributes["priority"] ?? 0);
}

interface Found {
  readonly read: HighlightRule;
  readonly boxes: Highlight["boxes"];
  readonly rule: XmlTree;
  readonly formats: readonly XmlTree[];
}

function setUp(highlight: Highlight, { read, boxes, rule, formats }: Found): void {
  if (boxes.length > 1) highlight.setBoxes(boxes);
  highlight.setRule(read);
  const format = formats[Number(rule.attributes["dxfId"] ?? -1)];
  if (format) highlight.setFormat(readFormat(format));
  if (isSet(rule.attributes["stopIfTrue"])) highlight.setStopIfTrue(true);
  // Highlights are added at the top, as in Excel: the last one read has the lowest priority.
  highlight.setPriority(priorityOf(rule) - 1);
}

function readRule(rule: XmlTree): HighlightRule | null {
  const type = rule.attributes["type"] ?? "";
  const [first = "", second] = childrenOf(rule, "formula").map(({ text }) => fromFileFormula(text));
  if (type === "cellIs") {
    const operator = keyOf(HIGHLIGHT_OPERATORS, rule.attributes["operator"] ?? "");
    return operator ? { type: "CellValue", operator, formula1: first, formula2: second ?? null } : null;
  }
  if (type === "expression") return { type: "Custom", formula: first };
  if (type === "dataBar") return readDataBar(childOf(rule, "dataBar"));
  if (type === "colorScale") return { type: "ColorScale", points: readPoints(childOf(rule, "colorScale")) };
  const operator = TEXT_OPERATORS.find((known) => TEXT_RULES[known].type === type);
  return operator ? { type: "ContainsText", operator, text: rule.attributes["text"] ?? "" } : null;
}

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

function readDataBar(bar: XmlTree | undefined): HighlightRule | null {
  const [low, high] = readPoints(bar);
  if (!low || !high) return null;
  return { type: "DataBar", low, high, fill: colorFromFile(childOf(bar, "color")?.attributes, "#638EC6") };
}

const POINTS: Readonly<Record<string, ScalePoint["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function readPoints(scale: XmlTree | undefined): ScalePoint[] {
  const colors = childrenOf(scale, "color");
  return childrenOf(scale, "cfvo").map(({ attributes }, at) => ({
    type: POINTS[attributes["type"] ?? ""] ?? "Automatic",
    formula: attributes["val"] === undefined ? null : fromFileFormula(attributes["val"]),
    color: scale?.name === "colorScale" ? colorFromFile(colors[at]?.attributes, "#FFFFFF") : null,
  }));
}

function readFormat(format: XmlTree): HighlightFormat {
  const font = childOf(format, "font");
  const pattern = childOf(childOf(format, "fill"), "patternFill");
  const paint = childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor");
  const color = childOf(font, "color");
  return {
    fill: paint ? colorFromFile(paint.attributes, "#FFFFFF") : null,
    fontColor: color ? colorFromFile(color.attributes, "#000000") : null,
    bold: readFlag(childOf(font, "b")),
    italic: readFlag(childOf(font, "i")),
    underline: readFlag(childOf(font, "u")),
    strikethrough: readFlag(childOf(font, "strike")),
  };
}

function readFlag(written: XmlTree | undefined): boolean | null {
  if (!written) return null;
  const value = written.attributes["val"];
  return value === undefined || (value !== "0" && value !== "false" && value !== "none");
}
