import type { Box } from "./box";

export type HighlightOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** The format that a highlight puts on a cell; null leaves that part alone. */
export interface HighlightFormat {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** One end of a data bar or point of a colour scale. */
export interface ScalePoint {
  readonly type:
    "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula" | "Automatic";
  readonly formula: string | null;
  readonly color: string | null;
}

/** When a highlight shows. Formulas are Excel texts relative to the first cell, without structured references. */
export type HighlightRule =
  | {
      readonly type: "CellValue";
      readonly operator: HighlightOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly type: "DataBar"; readonly low: ScalePoint; readonly high: ScalePoint; readonly fill: string }
  | { readonly type: "ColorScale"; readonly points: readonly ScalePoint[] };

export type HighlightType = HighlightRule["type"];

/** A conditional format. Rule and format may be set in any order; the engine receives it when both are asked for. */
export interface Highlight {
  readonly id: string;
  readonly type: HighlightType;
  readonly boxes: readonly Box[];
  /** Null until the add-in has set one. */
  readonly rule: HighlightRule | null;
  readonly format: HighlightFormat;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  setRule(rule: HighlightRule): void;
  setFormat(format: Partial<HighlightFormat>): void;
  setPriority(priority: number): void;
  setStopIfTrue(stop: boolean): void;
  setBoxes(boxes: readonly Box[]): void;
  delete(): void;
}

/** The conditional formats of one sheet, highest priority first. */
export interface Highlights {
  add(box: Box, type: HighlightType): Highlight;
  /** Those that touch the box; all of the sheet without one. */
  items(box?: Box): readonly Highlight[];
  get(id: string): Highlight | null;
  /** Takes the box out of every highlight. */
  clear(box: Box): void;
}
