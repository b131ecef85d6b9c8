import { plottedChart, type PlottedChart, type PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartFacts, ChartLegend } from "../../book/types/chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { element, XML_HEAD } from "../xml";
import { axisElement, titleElement, type FileAxis } from "./axis-part";
import { lettersElement, shapeElement, val } from "./looks-part";
import { seriesElement } from "./series-part";

const NAMES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;
export const BLANKS: Readonly<Record<ChartFacts["blanks"], string>> = {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
};
export const LEGENDS: Readonly<Record<ChartLegend["position"], string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const GROUPINGS = { clustered: "standard", stacked: "stacked", percent: "percentStacked" } as const;
const AXES = val("c:axId", CATEGORY_AXIS) + val("c:axId", VALUE_AXIS);

/** Series of one kind that are drawn together. */
type Group = readonly [PlottedSeries, ...PlottedSeries[]];

function groupsOf(series: readonly PlottedSeries[]): readonly Group[] {
  const groups = new Map<string, [PlottedSeries, ...PlottedSeries[]]>();
  for (const one of series) {
    const { shape, grouping } = one.kind;
    const smooth = shape === "scatter" && one.kind.isSmooth;
    const key = `${shape} ${grouping} ${smooth}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

type Writing = (series: string, group: Group, facts: ChartFacts) => string;

function columns(direction: "bar" | "col"): Writing {
  return (series, [{ kind }], { gapWidth, overlap }) =>
    element(
      "c:barChart",
      {},
      val("c:barDir", direction) +
        val("c:grouping", kind.grouping === "clustered" ? "clustered" : GROUPINGS[kind.grouping]) +
        val("c:varyColors", false) +
        series +
        val("c:gapWidth", Math.round(gapWidth)) +
        val("c:overlap", Math.round(overlap)) +
        AXES,
    );
}

const GROUP_PARTS: Readonly<Record<PlottedSeries["kind"]["shape"], Writing>> = {
  column: columns("col"),
  bar: columns("bar"),
  line: (series, [{ kind }]) =>
    element(
      "c:lineChart",
      {},
      val("c:grouping", GROUPINGS[kind.grouping]) +
        val("c:varyColors", false) +
        series +
        val("c:marker", true) +
        AXES,
    ),
  area: (series, [{ kind }]) =>
    element(
      "c:areaChart",
      {},
      val("c:grouping", GROUPINGS[kind.grouping]) + val("c:varyColors", false) + series + AXES,
    ),
  scatter: (series, [{ kind }]) =>
    element(
      "c:scatterChart",
      {},
      val("c:scatterStyle", kind.isSmooth ? "smoothMarker" : "lineMarker") +
        val("c:varyColors", false) +
        series +
        AXES,
    ),
  pie: (series) => element("c:pieChart", {}, val("c:varyColors", true) + series + val("c:firstSliceAng", 0)),
  doughnut: (series) =>
    element(
      "c:doughnutChart",
      {},
      val("c:varyColors", true) + series + val("c:firstSliceAng", 0) + val("c:holeSize", 50),
    ),
};

function axes({ facts, series, x }: PlottedChart): string {
  const shape = series[0]?.kind.shape;
  if (shape === "pie" || shape === "doughnut") return "";
  const isUpright = shape === "bar";
  const category: FileAxis = {
    axis: facts.categoryAxis,
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    isFlat: !isUpright,
    kind: x ? "value" : "category",
  };
  const value: FileAxis = {
    axis: facts.valueAxis,
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    isFlat: isUpright,
    kind: "value",
  };
  const isBetween = !x && facts.categoryAxis.isBetweenCategories;
  return axisElement(category, isBetween) + axisElement(value, isBetween);
}

/** A place that was set, in parts of the whole chart. */
function layout(inside: ChartFrame | null, { width, height }: Pick<ChartFrame, "width" | "height">): string {
  if (!inside) return element("c:layout", {});
  const part = (length: number, whole: number) => Number((length / whole).toFixed(6));
  const manual =
    val("c:layoutTarget", "inner") +
    val("c:xMode", "edge") +
    val("c:yMode", "edge") +
    val("c:x", part(inside.left, width)) +
    val("c:y", part(inside.top, height)) +
    val("c:w", part(inside.width, width)) +
    val("c:h", part(inside.height, height));
  return element("c:layout", {}, element("c:manualLayout", {}, manual));
}

function plotArea(chart: PlottedChart, size: Pick<ChartFrame, "width" | "height">): string {
  const { facts, series } = chart;
  const groups = groupsOf(series).map((group) => {
    const written = group.map(seriesElement).join("");
    return GROUP_PARTS[group[0].kind.shape](written, group, facts);
  });
  return element(
    "c:plotArea",
    {},
    layout(facts.plot.inside, size) + groups.join("") + axes(chart) + shapeElement(facts.plot),
  );
}

function legendElement(legend: ChartLegend): string {
  if (!legend.isShown) return "";
  const { position, overlays, font } = legend;
  return element(
    "c:legend",
    {},
    val("c:legendPos", LEGENDS[position]) +
      val("c:overlay", overlays) +
      shapeElement(legend) +
      lettersElement(font),
  );
}

/** The part that describes a chart of some size in points. */
export function chartPart(facts: ChartFacts, size: Pick<ChartFrame, "width" | "height">): string {
  const chart = plottedChart(facts);
  const content =
    titleElement(facts.title) +
    val("c:autoTitleDeleted", !facts.title.isShown) +
    plotArea(chart, size) +
    legendElement(facts.legend) +
    val("c:plotVisOnly", facts.plotsVisibleOnly) +
    val("c:dispBlanksAs", BLANKS[facts.blanks]);
  return (
    XML_HEAD +
    element(
      "c:chartSpace",
      NAMES,
      val("c:roundedCorners", false) + element("c:chart", {}, content) + shapeElement(facts),
    )
  );
}
