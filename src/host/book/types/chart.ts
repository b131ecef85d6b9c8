import type { Box } from "./box";

/** One series of a chart; ranges are Excel texts such as `Forecast!$B$2:$B$9`. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string | null;
  readonly color: string | null;
}

/** A chart as plain facts: the page draws it, the file writer writes it. */
export interface ChartModel {
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly showLegend: boolean;
  readonly source: Box;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  readonly series: readonly ChartSeries[];
  /** Points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart on a sheet. */
export interface Chart extends ChartModel {
  readonly id: string;
  set(facts: Partial<ChartModel>): void;
  delete(): void;
}

/** The charts of one sheet. */
export interface Charts {
  readonly items: readonly Chart[];
  get(key: string): Chart | null;
  add(type: string, source: Box, seriesBy: ChartModel["seriesBy"]): Chart;
}
