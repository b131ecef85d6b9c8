import { pointFill } from "../../book/charts/chart-inks";
import type { PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { inkOf } from "./svg-looks";

/** How much of a doughnut's radius is its hole. */
const HOLE = 0.5;

interface Slice {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The shares of a whole, as parts of a turn from the top. */
function slicesOf({ data }: PlottedSeries): readonly Slice[] {
  const sizes = data.values.map((value) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0) || 1;
  let turned = 0;
  return sizes.map((size, at) => {
    const from = turned;
    turned += size / whole;
    return { at, from, to: turned };
  });
}

function arc({ from, to }: Slice, radius: number, hole: number): string {
  const spot = (turn: number, r: number) =>
    `${r * Math.sin(turn * 2 * Math.PI)} ${-r * Math.cos(turn * 2 * Math.PI)}`;
  const end = Math.min(to, from + 0.99999);
  const large = end - from > 0.5 ? 1 : 0;
  const back = `L${spot(end, hole)}A${hole} ${hole} 0 ${large} 0 ${spot(from, hole)}`;
  return `M${spot(from, radius)}A${radius} ${radius} 0 ${large} 1 ${spot(end, radius)}${back}Z`;
}

/** A pie or a doughnut: the shares of the first series. */
export function Slices({ one, plot }: { readonly one: PlottedSeries; readonly plot: ChartFrame }) {
  const radius = Math.min(plot.width, plot.height) / 2;
  const hole = one.kind.shape === "doughnut" ? radius * HOLE : 0;
  const { series, index } = one;
  return (
    <g transform={`translate(${plot.left + plot.width / 2} ${plot.top + plot.height / 2})`}>
      {slicesOf(one).map((slice) => (
        <path
          key={slice.at}
          d={arc(slice, radius, hole)}
          fill={inkOf(pointFill(series, series.points[slice.at], { index, at: slice.at, varies: true }))}
          stroke="#FFFFFF"
          strokeWidth={1}
        />
      ))}
    </g>
  );
}
