import type { ChartAxis, ChartFacts, ChartLegend, ChartPoint, ChartSeries, ChartTitle } from "../types/chart";
import type {
  ChartFont,
  ChartLabel,
  ChartLine,
  ChartMarker,
  ChartShape,
  ChartText,
} from "../types/chart-looks";
import { CHART_KINDS, type ChartType } from "./chart-kinds";

const PALE = "#D9D9D9";

export const FONT: ChartFont = {
  name: "Calibri",
  size: 9,
  bold: false,
  italic: false,
  underline: "None",
  color: "#595959",
};

const AUTOMATIC_LINE: ChartLine = { color: "Automatic", style: "Automatic", weight: null };
export const NO_LINE: ChartLine = { color: "None", style: "None", weight: null };
const PALE_LINE: ChartLine = { color: PALE, style: "Continuous", weight: 0.75 };
const BARE: ChartShape = { fill: "None", border: NO_LINE };

const MARKER: ChartMarker = {
  style: "Automatic",
  size: 5,
  foreground: "Automatic",
  background: "Automatic",
};

export const NEW_LABEL: ChartLabel = {
  ...BARE,
  showsValue: true,
  showsCategory: false,
  showsSeries: false,
  position: "None",
  numberFormat: null,
  separator: ", ",
  font: { ...FONT, color: "#404040" },
};

/** A point that looks as its series does. */
export const PLAIN_POINT: ChartPoint = {
  fill: null,
  border: null,
  marker: null,
  label: null,
  hasLabel: null,
};

/** A series as Excel adds it: without data, in the chart's own colours. */
export function newSeries(name: ChartText): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    type: null,
    fill: "Automatic",
    line: AUTOMATIC_LINE,
    marker: MARKER,
    isSmooth: null,
    hasLabels: false,
    labels: NEW_LABEL,
    points: {},
  };
}

export function newTitle(text: ChartText, isShown: boolean, size: number): ChartTitle {
  return { ...BARE, text, isShown, overlays: false, font: { ...FONT, size } };
}

export function newAxis(hasGridlines: boolean): ChartAxis {
  return {
    isShown: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    isReversed: false,
    labelSpacing: null,
    tickLabels: "NextToAxis",
    tickMarks: "None",
    isBetweenCategories: true,
    gridlines: { isShown: hasGridlines, line: PALE_LINE },
    line: hasGridlines ? NO_LINE : PALE_LINE,
    font: FONT,
    title: newTitle("Axis Title", false, 10),
  };
}

function newLegend(series: readonly ChartSeries[]): ChartLegend {
  return { ...BARE, isShown: series.length > 1, position: "Bottom", overlays: false, font: FONT };
}

/** A chart as Excel adds it; a single series gives it its title. */
export function newChart(
  type: ChartType,
  series: readonly ChartSeries[],
  { name, anchor }: Pick<ChartFacts, "name" | "anchor">,
): ChartFacts {
  const [only] = series;
  const { shape, grouping } = CHART_KINDS[type];
  return {
    name,
    type,
    title: newTitle(only && series.length === 1 ? only.name : "Chart Title", true, 14),
    legend: newLegend(series),
    categoryAxis: { ...newAxis(shape === "scatter"), line: PALE_LINE },
    valueAxis: newAxis(true),
    plot: { ...BARE, inside: null },
    series,
    gapWidth: grouping === "clustered" ? 219 : 150,
    overlap: grouping === "clustered" ? -27 : 100,
    blanks: "NotPlotted",
    plotsVisibleOnly: true,
    anchor,
    fill: "#FFFFFF",
    border: PALE_LINE,
  };
}
