import type { Place } from "./name";

/** A colour as `#RRGGBB`; "Automatic" is what the chart gives by itself, "None" is not drawn. */
export type Paint = "Automatic" | "None" | `#${string}`;

export const DASHES = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "RoundDot",
  "None",
  "Automatic",
] as const;

/** How a line is drawn, in Excel's words. */
export type Dash = (typeof DASHES)[number];

/** A line of a chart; its weight is in points, null where the chart gives it. */
export interface ChartLine {
  readonly color: Paint;
  readonly style: Dash;
  readonly weight: number | null;
}

/** The letters of one text of a chart; the size is in points. */
export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly color: string;
}

/** How an area is filled and bordered. */
export interface ChartShape {
  readonly fill: Paint;
  readonly border: ChartLine;
}

/** A text that is typed, or that of a cell. */
export type ChartText = string | Place;

/** Points from the chart's corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

/** Where a label stands beside its point; "None" leaves it to the kind of chart. */
export type LabelPosition = (typeof LABEL_POSITIONS)[number];

/** What the labels of points say, and how. */
export interface ChartLabel extends ChartShape {
  readonly showsValue: boolean;
  readonly showsCategory: boolean;
  readonly showsSeries: boolean;
  readonly position: LabelPosition;
  /** Null where the label takes over the format of the cells. */
  readonly numberFormat: string | null;
  readonly separator: string;
  readonly font: ChartFont;
}

/** The label of one point; with a text of its own it says that alone. */
export interface PointLabel extends ChartLabel {
  readonly text: ChartText | null;
}

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** The sign at a point. */
export interface ChartMarker {
  readonly style: (typeof MARKER_STYLES)[number];
  readonly size: number;
  readonly foreground: Paint;
  readonly background: Paint;
}
