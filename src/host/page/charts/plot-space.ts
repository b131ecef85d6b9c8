import type { AxisScale } from "../../book/charts/axis-scale";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartFrame } from "../../book/types/chart-looks";

/** A point of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where values stand in the plot. */
export interface PlotSpace {
  readonly plot: ChartFrame;
  /** True where categories run upwards, as in a bar chart. */
  readonly isUpright: boolean;
  /** The room of one category. */
  readonly band: number;
  /** The place of a value along the value axis. */
  valueAt(value: number): number;
  /** The place of a category (its middle) or of an x value along the other axis. */
  categoryAt(at: number): number;
  /** The spot of a value at a category. */
  spot(at: number, value: number): Spot;
}

function share(value: number, { min, max }: AxisScale): number {
  return max === min ? 0 : (value - min) / (max - min);
}

/** The space of a chart's plot. */
export function plotSpace(
  { facts, series, value, x, categories }: PlottedChart,
  plot: ChartFrame,
): PlotSpace {
  const isUpright = series[0]?.kind.shape === "bar";
  const { categoryAxis, valueAxis } = facts;
  const isBetween = categoryAxis.isBetweenCategories || series.some(({ kind }) => kind.shape === "column");
  const count = Math.max(1, categories.length);
  const along = isUpright ? plot.height : plot.width;
  const band = isBetween ? along / count : along / Math.max(1, count - 1);
  const categoryShare = (at: number) => (x ? share(at, x) : ((isBetween ? at + 0.5 : at) * band) / along);
  const turned = (part: number, isReversed: boolean) => (isReversed ? 1 - part : part);
  const fromLeft = (part: number) => plot.left + part * plot.width;
  const fromFoot = (part: number) => plot.top + (1 - part) * plot.height;
  const [valuePlace, categoryPlace] = isUpright ? [fromLeft, fromFoot] : [fromFoot, fromLeft];
  const valueAt = (of: number) => valuePlace(turned(share(of, value), valueAxis.isReversed));
  const categoryAt = (at: number) => categoryPlace(turned(categoryShare(at), categoryAxis.isReversed));
  return {
    plot,
    isUpright,
    band,
    valueAt,
    categoryAt,
    spot: (at, of) =>
      isUpright ? { x: valueAt(of), y: categoryAt(at) } : { x: categoryAt(at), y: valueAt(of) },
  };
}

/** A part of a column: where it stands in its category and how wide it is. */
interface ColumnPlace {
  readonly from: number;
  readonly width: number;
}

/** The place of a series' columns within the band of a category. */
function columnPlace(one: PlottedSeries, chart: PlottedChart, band: number): ColumnPlace {
  const { gapWidth, overlap } = chart.facts;
  const columns = chart.series.filter(({ kind }) => kind.shape === "column" || kind.shape === "bar");
  const isStacked = one.kind.grouping !== "clustered";
  const count = isStacked ? 1 : columns.length;
  const step = 1 - (isStacked ? 100 : overlap) / 100;
  const width = band / (1 + (count - 1) * step + gapWidth / 100);
  const all = width * (1 + (count - 1) * step);
  const at = isStacked ? 0 : columns.indexOf(one);
  return { from: -all / 2 + at * step * width, width };
}

/** The rectangle of one column or bar. */
export function columnFrame(
  one: PlottedSeries,
  at: number,
  { chart, space }: { readonly chart: PlottedChart; readonly space: PlotSpace },
): ChartFrame | null {
  const point = one.points[at];
  if (!point) return null;
  const { from, width } = columnPlace(one, chart, space.band);
  const { min, max } = chart.value;
  const inPlot = (value: number) => space.valueAt(Math.min(max, Math.max(min, value)));
  const ends = [inPlot(point.base), inPlot(point.top)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const start = space.categoryAt(at) + from;
  return space.isUpright
    ? { left: low, top: start, width: high - low, height: width }
    : { left: start, top: low, width, height: high - low };
}
