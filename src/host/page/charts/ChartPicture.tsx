import { useId } from "react";
import { seriesFill } from "../../book/charts/chart-inks";
import { chartLayout, type ChartLayout } from "../../book/charts/plot-frame";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import { shownText } from "../../book/charts/series-data";
import type { ChartFrame, ChartShape } from "../../book/types/chart-looks";
import { Axes, Gridlines } from "./Axes";
import { Columns } from "./Columns";
import { Labels } from "./Labels";
import { Legend } from "./Legend";
import { areaPath } from "./line-path";
import { Lines } from "./Lines";
import { plotSpace, type PlotSpace } from "./plot-space";
import { Slices } from "./Slices";
import { inkOf, strokeOf } from "./svg-looks";
import { Words } from "./Words";

/** Areas lie behind columns, lines in front of both. */
const LAYERS: readonly PlottedSeries["kind"]["shape"][] = [
  ...(["area", "pie", "doughnut", "column", "bar", "line", "scatter"] as const),
];

interface SeriesProps {
  readonly one: PlottedSeries;
  readonly chart: PlottedChart;
  readonly space: PlotSpace;
}

function Series({ one, chart, space }: SeriesProps) {
  const { series, index, kind } = one;
  if (kind.shape === "area") return <path d={areaPath(one, space)} fill={inkOf(seriesFill(series, index))} />;
  if (kind.shape === "pie" || kind.shape === "doughnut") return <Slices one={one} plot={space.plot} />;
  const Drawn = kind.shape === "column" || kind.shape === "bar" ? Columns : Lines;
  return <Drawn {...{ one, chart, space }} />;
}

function Area({ frame, shape }: { readonly frame: ChartFrame; readonly shape: ChartShape }) {
  const { left, top, width, height } = frame;
  return (
    <rect
      {...{ x: left, y: top, width, height }}
      fill={inkOf(shape.fill, "#FFFFFF")}
      {...strokeOf(shape.border)}
    />
  );
}

function Plot({ chart, layout }: { readonly chart: PlottedChart; readonly layout: ChartLayout }) {
  const clip = useId();
  const space = plotSpace(chart, layout.plot);
  const { left, top, width, height } = layout.plot;
  const layers = LAYERS.flatMap((shape) => chart.series.filter(({ kind }) => kind.shape === shape));
  const isRound = layers.some(({ kind }) => kind.shape === "pie" || kind.shape === "doughnut");
  return (
    <>
      <clipPath id={clip}>
        <rect x={left - 4} y={top - 4} width={width + 8} height={height + 8} />
      </clipPath>
      <Area frame={layout.plot} shape={chart.facts.plot} />
      {!isRound && <Gridlines {...{ chart, space }} />}
      <g clipPath={`url(#${clip})`}>
        {layers.map((one) => (
          <Series key={one.index} {...{ one, chart, space }} />
        ))}
      </g>
      {!isRound && <Axes {...{ chart, space }} />}
      {layers.map((one) => (
        <Labels key={one.index} {...{ one, chart, space }} />
      ))}
    </>
  );
}

/** A chart as an SVG picture of some size in points. */
export function ChartPicture({ chart, frame }: { readonly chart: PlottedChart; readonly frame: ChartFrame }) {
  const { facts } = chart;
  const { width, height } = frame;
  const layout = chartLayout(chart, frame);
  const title = shownText(facts.title.text);
  const { isShown, font } = facts.title;
  return (
    <svg
      role="img"
      aria-label={isShown && title !== "" ? `${facts.name}: ${title}` : facts.name}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
    >
      <Area frame={{ left: 0, top: 0, width, height }} shape={facts} />
      <Plot {...{ chart, layout }} />
      {isShown && (
        <Words
          text={title}
          x={width / 2}
          y={layout.title.top + layout.title.height / 2}
          {...{ font, anchor: "middle" }}
        />
      )}
      {facts.legend.isShown && <Legend chart={chart} frame={layout.legend} />}
    </svg>
  );
}
