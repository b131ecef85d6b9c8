import type { ChartAxis, ChartFacts } from "../types/chart";
import type { ChartFont, ChartFrame } from "../types/chart-looks";
import { categoryLabels, valueLabels, type AxisLabel } from "./axis-labels";
import { plottedChart, type PlottedChart } from "./plotted-chart";
import { shownText } from "./series-data";

/** Where the parts of a chart stand, in points from its corner. */
export interface ChartLayout {
  readonly title: ChartFrame;
  readonly legend: ChartFrame;
  /** What lies inside the axes. */
  readonly plot: ChartFrame;
}

const MARGIN = 7;
const GAP = 5;
/** The key in front of a series' name in the legend. */
const KEY = 22;
const LINE = 1.22;
const LETTER = 0.52;

/** How high one line of a font is. */
export function lineHeight({ size }: ChartFont): number {
  return size * LINE;
}

/** How wide a text is, as far as it can be told without drawing it. */
export function textWidth(text: string, { size }: ChartFont): number {
  return Math.max(...text.split("\n").map((line) => line.length)) * size * LETTER;
}

function widest(labels: readonly AxisLabel[], font: ChartFont): number {
  return Math.max(0, ...labels.map(({ text }) => textWidth(text, font)));
}

/** What is left of a frame when something is taken from its sides. */
interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function inside(frame: ChartFrame, { left, top, right, bottom }: Sides): ChartFrame {
  return {
    left: frame.left + left,
    top: frame.top + top,
    width: Math.max(1, frame.width - left - right),
    height: Math.max(1, frame.height - top - bottom),
  };
}

const NOTHING: Sides = { left: 0, top: 0, right: 0, bottom: 0 };

function besideLegend({ facts, series }: PlottedChart): Sides {
  const { isShown, position, overlays, font } = facts.legend;
  if (!isShown || overlays) return NOTHING;
  const width = Math.max(0, ...series.map(({ data }) => textWidth(data.name, font))) + KEY + GAP;
  const height = lineHeight(font) + GAP;
  if (position === "Top") return { ...NOTHING, top: height };
  if (position === "Bottom") return { ...NOTHING, bottom: height };
  return position === "Left" ? { ...NOTHING, left: width } : { ...NOTHING, right: width };
}

function titleHeight({ title }: ChartAxis): number {
  return title.isShown && title.text !== "" ? lineHeight(title.font) + GAP : 0;
}

function hasLabels({ isShown, tickLabels }: ChartAxis): boolean {
  return isShown && tickLabels !== "None";
}

/** Lines that the longest category needs. */
function linesOf(labels: readonly AxisLabel[]): number {
  return Math.max(1, ...labels.map(({ text }) => text.split("\n").length));
}

function insideAxes(chart: PlottedChart): Sides {
  const { facts, series } = chart;
  const shape = series[0]?.kind.shape;
  if (shape === "pie" || shape === "doughnut") return NOTHING;
  const { categoryAxis: category, valueAxis: value } = facts;
  const [values, categories] = [valueLabels(chart), categoryLabels(chart)];
  const [upright, flat] = shape === "bar" ? [category, value] : [value, category];
  const [side, foot] = shape === "bar" ? [categories, values] : [values, categories];
  const left = hasLabels(upright) ? widest(side, upright.font) + GAP : 0;
  const bottom = hasLabels(flat) ? linesOf(foot) * lineHeight(flat.font) + GAP : 0;
  return {
    left: left + titleHeight(upright),
    right: chart.x ? widest(foot.slice(-1), flat.font) / 2 : 0,
    top: hasLabels(upright) ? lineHeight(upright.font) / 2 : 0,
    bottom: bottom + titleHeight(flat),
  };
}

function legendFrame(outer: ChartFrame, { facts }: PlottedChart, sides: Sides): ChartFrame {
  const { position } = facts.legend;
  if (position === "Top") return { ...outer, height: sides.top };
  if (position === "Bottom")
    return { ...outer, top: outer.top + outer.height - sides.bottom, height: sides.bottom };
  if (position === "Left") return { ...outer, width: sides.left };
  return { ...outer, left: outer.left + outer.width - sides.right, width: sides.right };
}

/** Shares out a chart's room between title, legend, axes and plot, as Excel does by itself. */
export function chartLayout(
  chart: PlottedChart,
  { width, height }: Pick<ChartFrame, "width" | "height">,
): ChartLayout {
  const { title, plot } = chart.facts;
  const whole = inside(
    { left: 0, top: 0, width, height },
    { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN },
  );
  const isTitled = title.isShown && shownText(title.text) !== "";
  const head = isTitled ? lineHeight(title.font) + GAP : 0;
  const below = inside(whole, { ...NOTHING, top: title.overlays ? 0 : head });
  const sides = besideLegend(chart);
  return {
    title: { ...whole, height: head },
    legend: legendFrame(below, chart, sides),
    plot: plot.inside ?? inside(inside(below, sides), insideAxes(chart)),
  };
}

/** Where the plot of a chart stands. */
export function plotFrame(facts: ChartFacts, size: Pick<ChartFrame, "width" | "height">): ChartFrame {
  return chartLayout(plottedChart(facts), size).plot;
}
