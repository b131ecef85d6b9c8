import type { ChartType } from "../charts/chart-kinds";
import type { Box } from "./box";
import type {
  ChartFont,
  ChartFrame,
  ChartLabel,
  ChartLine,
  ChartMarker,
  ChartShape,
  ChartText,
  Paint,
  PointLabel,
} from "./chart-looks";
import type { Place } from "./name";

/** What one point of a series shows in its own way; null is as the series does. */
export interface ChartPoint {
  readonly fill: Paint | null;
  readonly border: ChartLine | null;
  readonly marker: ChartMarker | null;
  readonly label: PointLabel | null;
  /** False takes the label away that the series gives. */
  readonly hasLabel: boolean | null;
}

/** One series of a chart; places follow their cells, null is no data. */
export interface ChartSeries {
  readonly name: ChartText;
  readonly values: Place | null;
  /** Texts under the points, or the points' x values. */
  readonly categories: Place | null;
  /** Null draws it as the chart's own kind. */
  readonly type: ChartType | null;
  readonly fill: Paint;
  readonly line: ChartLine;
  readonly marker: ChartMarker;
  readonly isSmooth: boolean | null;
  readonly hasLabels: boolean;
  readonly labels: ChartLabel;
  /** By their places, from 0. */
  readonly points: Readonly<Record<number, ChartPoint>>;
}

/** A title of a chart or of an axis; not shown, it keeps its text. */
export interface ChartTitle extends ChartShape {
  readonly text: ChartText;
  readonly isShown: boolean;
  readonly overlays: boolean;
  readonly font: ChartFont;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** The list of the series. */
export interface ChartLegend extends ChartShape {
  readonly isShown: boolean;
  readonly position: (typeof LEGEND_POSITIONS)[number];
  readonly overlays: boolean;
  readonly font: ChartFont;
}

/** Lines across the plot at every step of an axis. */
export interface ChartGridlines {
  readonly isShown: boolean;
  readonly line: ChartLine;
}

export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
export const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;

/** One axis; limits, step and spacing are null where the chart chooses them, the format where the cells do. */
export interface ChartAxis {
  readonly isShown: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly isReversed: boolean;
  readonly labelSpacing: number | null;
  readonly tickLabels: (typeof TICK_LABELS)[number];
  readonly tickMarks: (typeof TICK_MARKS)[number];
  readonly isBetweenCategories: boolean;
  readonly gridlines: ChartGridlines;
  readonly line: ChartLine;
  readonly font: ChartFont;
  readonly title: ChartTitle;
}

/** The area between the axes; without a frame the chart finds it. */
export interface ChartPlot extends ChartShape {
  readonly inside: ChartFrame | null;
}

export const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

/** A corner of a chart: a cell, and points from that cell's corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The cells between which a chart stands; it moves and stretches with them. */
export interface ChartAnchor {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** A chart as plain facts: the page draws it, the file writer writes it. */
export interface ChartFacts extends ChartShape {
  readonly name: string;
  readonly type: ChartType;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly plot: ChartPlot;
  readonly series: readonly ChartSeries[];
  /** Space between columns, in hundredths of a column. */
  readonly gapWidth: number;
  /** How far columns of one category lie over each other, in hundredths. */
  readonly overlap: number;
  readonly blanks: (typeof BLANKS)[number];
  readonly plotsVisibleOnly: boolean;
  readonly anchor: ChartAnchor;
}

/** A chart on a sheet: a live view, refused with ItemNotFound once the chart is gone. */
export interface Chart {
  readonly id: string;
  readonly facts: ChartFacts;
  /** Where it stands, in points from the sheet's corner. */
  readonly frame: ChartFrame;
  change(some: Partial<ChartFacts>): void;
  place(frame: Partial<ChartFrame>): void;
  /** Takes its series from a block of cells. */
  setData(source: Place, seriesBy: SeriesBy): void;
  delete(): void;
}

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** Whether series stand in columns or in rows. */
export type SeriesBy = (typeof SERIES_BY)[number];

/** The charts of one sheet. */
export interface Charts {
  readonly items: readonly Chart[];
  get(key: string): Chart | null;
  add(type: ChartType, source: Place, seriesBy: SeriesBy): Chart;
  /** Puts a chart on the sheet that a file describes. */
  put(facts: ChartFacts): Chart;
  /** The anchor of a block of cells: from its first corner to its last. */
  anchorOf(box: Box): ChartAnchor;
}
