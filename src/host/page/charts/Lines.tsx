import { accentAt, seriesLine } from "../../book/charts/chart-inks";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartMarker } from "../../book/types/chart-looks";
import { linePath, spotsOf } from "./line-path";
import type { PlotSpace, Spot } from "./plot-space";
import { inkOf, strokeOf } from "./svg-looks";

interface LinesProps {
  readonly one: PlottedSeries;
  readonly chart: PlottedChart;
  readonly space: PlotSpace;
}

/** The line of one series with its markers. */
export function Lines({ one, chart, space }: LinesProps) {
  const { series, kind, index } = one;
  const spots = spotsOf(one, space);
  const isSmooth = series.isSmooth ?? kind.isSmooth;
  const path = linePath(spots, { bridges: chart.facts.blanks === "Interplotted", isSmooth });
  return (
    <>
      <path d={path} fill="none" strokeLinejoin="round" {...strokeOf(seriesLine(series, index, kind))} />
      {spots.map((spot, at) => {
        const marker = series.points[at]?.marker ?? series.marker;
        const isDrawn = marker.style === "Automatic" ? kind.hasMarkers : marker.style !== "None";
        return spot && isDrawn && <Marker key={at} spot={spot} marker={marker} automatic={accentAt(index)} />;
      })}
    </>
  );
}

interface MarkerProps {
  readonly spot: Spot;
  readonly marker: ChartMarker;
  readonly automatic: string;
}

/** Corners of the signs that are no circles, on a square from −1 to 1. */
const SIGNS: Readonly<Partial<Record<ChartMarker["style"], string>>> = {
  Square: "M-1-1H1V1H-1Z",
  Diamond: "M0-1L1 0L0 1L-1 0Z",
  Triangle: "M0-1L1 1H-1Z",
  X: "M-1-1L1 1M1-1L-1 1",
  Star: "M-1-1L1 1M1-1L-1 1M0-1V1",
  Plus: "M-1 0H1M0-1V1",
  Dash: "M-1 0H1",
  Dot: "M0 0H1",
};

function Marker({ spot, marker, automatic }: MarkerProps) {
  const { style, size, foreground, background } = marker;
  const looks = { fill: inkOf(background, automatic), stroke: inkOf(foreground, automatic) };
  const sign = SIGNS[style];
  if (sign === undefined)
    return <circle cx={spot.x} cy={spot.y} r={size / 2} {...looks} strokeWidth={0.75} />;
  const place = `translate(${spot.x} ${spot.y}) scale(${size / 2})`;
  return <path d={sign} transform={place} {...looks} strokeWidth={0.75} vectorEffect="non-scaling-stroke" />;
}
