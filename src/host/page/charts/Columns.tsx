import { pointFill, seriesLine } from "../../book/charts/chart-inks";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import { columnFrame, type PlotSpace } from "./plot-space";
import { inkOf, strokeOf } from "./svg-looks";

interface ColumnsProps {
  readonly one: PlottedSeries;
  readonly chart: PlottedChart;
  readonly space: PlotSpace;
}

/** The columns (or bars) of one series. */
export function Columns({ one, chart, space }: ColumnsProps) {
  const { series, index, kind } = one;
  return one.points.map((_, at) => {
    const frame = columnFrame(one, at, { chart, space });
    if (!frame) return null;
    const { left, top, width, height } = frame;
    const point = series.points[at];
    const border = point?.border ?? series.line;
    return (
      <rect
        key={at}
        {...{ x: left, y: top, width, height }}
        fill={inkOf(pointFill(series, point, { index, at, varies: false }))}
        {...strokeOf(seriesLine({ ...series, line: border }, index, kind))}
      />
    );
  });
}
