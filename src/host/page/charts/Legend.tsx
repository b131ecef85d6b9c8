import { pointFill, seriesLine } from "../../book/charts/chart-inks";
import { lineHeight, textWidth } from "../../book/charts/plot-frame";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { inkOf, strokeOf } from "./svg-looks";
import { Words } from "./Words";

const KEY = 16;
const GAP = 5;

/** One entry of a legend: a series, or of a pie one of its points. */
interface Entry {
  readonly one: PlottedSeries;
  readonly at: number | null;
  readonly text: string;
}

function entriesOf({ series }: PlottedChart): readonly Entry[] {
  const [first] = series;
  if (first?.kind.shape === "pie" || first?.kind.shape === "doughnut")
    return first.data.categories.map((text, at) => ({ one: first, at, text }));
  return series.map((one) => ({ one, at: null, text: one.data.name }));
}

function Key({ entry, x, y }: { readonly entry: Entry; readonly x: number; readonly y: number }) {
  const { series, index, kind } = entry.one;
  const at = entry.at ?? 0;
  const isLine = kind.shape === "line" || kind.shape === "scatter";
  if (isLine) return <path d={`M${x} ${y}h${KEY}`} {...strokeOf(seriesLine(series, index, kind))} />;
  const fill = inkOf(pointFill(series, series.points[at], { index, at, varies: entry.at !== null }));
  return <rect x={x + KEY - 9} y={y - 3} width={6} height={6} fill={fill} />;
}

/** The list of the series, in a line or in a column. */
export function Legend({ chart, frame }: { readonly chart: PlottedChart; readonly frame: ChartFrame }) {
  const { font, position } = chart.facts.legend;
  const isFlat = position === "Top" || position === "Bottom";
  const entries = entriesOf(chart);
  const width = ({ text }: Entry) => KEY + GAP + textWidth(text, font) + GAP * 2;
  const all = entries.reduce((sum, entry) => sum + width(entry), 0);
  const step = lineHeight(font) + 3;
  const middle = frame.top + frame.height / 2;
  let left = frame.left + (frame.width - all) / 2;
  return entries.map((entry, at) => {
    const x = isFlat ? left : frame.left + GAP;
    const y = isFlat ? middle : middle + (at - (entries.length - 1) / 2) * step;
    left += width(entry);
    return (
      <g key={at}>
        <Key {...{ entry, x, y }} />
        <Words text={entry.text} x={x + KEY + GAP} y={y} font={font} anchor="start" />
      </g>
    );
  });
}
