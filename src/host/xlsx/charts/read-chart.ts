import { newAxis, newTitle } from "../../book/charts/new-chart";
import type { ChartAxis, ChartFacts, ChartLegend, ChartSeries, ChartTitle } from "../../book/types/chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { childOf, childrenOf, type XmlTree } from "../xml-tree";
import { LABELS, TICKS } from "./axis-part";
import { BLANKS, LEGENDS } from "./chart-part";
import { flagOf, numberOf, readFont, readLine, readShape, valueOf, within, wordOf } from "./read-looks";
import { readSeries, readText, type Following, type GroupKind } from "./read-series";

type Tree = XmlTree | undefined;

const SHAPES: Readonly<Record<string, GroupKind["shape"]>> = {
  barChart: "column",
  lineChart: "line",
  areaChart: "area",
  scatterChart: "scatter",
  pieChart: "pie",
  doughnutChart: "doughnut",
};

const GROUPINGS: Readonly<Record<string, GroupKind["grouping"]>> = {
  stacked: "stacked",
  percentStacked: "percent",
};

function kindOf(group: XmlTree): GroupKind | null {
  const shape = SHAPES[group.name];
  if (!shape) return null;
  return {
    shape: shape === "column" && valueOf(group, "barDir") === "bar" ? "bar" : shape,
    grouping: GROUPINGS[valueOf(group, "grouping") ?? ""] ?? "clustered",
    isSmooth: shape === "scatter" && (valueOf(group, "scatterStyle") ?? "").startsWith("smooth"),
  };
}

/** The series of all groups in their order; null when one of them is of a kind that is not drawn. */
function readGroups(plot: XmlTree, follow: Following): readonly ChartSeries[] | null {
  const found: { readonly order: number; readonly series: ChartSeries }[] = [];
  for (const group of plot.children.filter(({ name }) => name.endsWith("Chart"))) {
    const kind = kindOf(group);
    for (const ser of childrenOf(group, "ser")) {
      const series = kind && readSeries(ser, kind, follow);
      if (!series) return null;
      found.push({ order: numberOf(ser, "order") ?? 0, series });
    }
  }
  return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

function readTitle(tree: Tree, otherwise: ChartTitle, follow: Following): ChartTitle {
  if (!tree) return otherwise;
  return {
    ...readShape(tree),
    text: readText(childOf(tree, "tx"), follow),
    isShown: true,
    overlays: flagOf(tree, "overlay", false),
    font: readFont(tree),
  };
}

function readAxis(tree: Tree, plot: XmlTree, follow: Following): ChartAxis {
  if (!tree) return newAxis(false);
  const format = childOf(tree, "numFmt")?.attributes;
  const isLinked = format?.["sourceLinked"] === "1" || format?.["formatCode"] === undefined;
  const scaling = childOf(tree, "scaling");
  const gridlines = childOf(tree, "majorGridlines");
  const isBetween = childrenOf(plot, "valAx").some((axis) => valueOf(axis, "crossBetween") === "between");
  const isScatter = childrenOf(plot, "valAx").length > 1;
  return {
    isShown: !flagOf(tree, "delete", false),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(tree, "majorUnit"),
    numberFormat: isLinked ? null : (format["formatCode"] ?? null),
    isReversed: valueOf(scaling, "orientation") === "maxMin",
    labelSpacing: numberOf(tree, "tickLblSkip"),
    tickLabels: wordOf(LABELS, valueOf(tree, "tickLblPos"), "NextToAxis"),
    tickMarks: wordOf(TICKS, valueOf(tree, "majorTickMark"), "None"),
    isBetweenCategories: isScatter || isBetween,
    gridlines: {
      isShown: gridlines !== undefined,
      line: gridlines ? readLine(childOf(gridlines, "spPr")) : newAxis(false).gridlines.line,
    },
    line: readLine(childOf(tree, "spPr")),
    font: readFont(tree),
    title: readTitle(childOf(tree, "title"), newAxis(false).title, follow),
  };
}

function readLegend(tree: Tree): ChartLegend {
  return {
    ...readShape(tree),
    isShown: tree !== undefined,
    position: wordOf(LEGENDS, valueOf(tree, "legendPos"), "Right"),
    overlays: flagOf(tree, "overlay", false),
    font: readFont(tree),
  };
}

type Size = Pick<ChartFrame, "width" | "height">;

function readInside(plot: XmlTree, { width, height }: Size): ChartFrame | null {
  const manual = within(plot, "layout", "manualLayout");
  if (!manual || valueOf(manual, "layoutTarget") !== "inner") return null;
  const part = (name: string, whole: number) => (numberOf(manual, name) ?? 0) * whole;
  return {
    left: part("x", width),
    top: part("y", height),
    width: part("w", width),
    height: part("h", height),
  };
}

/** How columns stand; other kinds have the numbers that Excel gives to new columns. */
function readColumns(plot: XmlTree): Pick<ChartFacts, "gapWidth" | "overlap"> {
  const bars = childOf(plot, "barChart");
  return { gapWidth: numberOf(bars, "gapWidth") ?? 150, overlap: numberOf(bars, "overlap") ?? 0 };
}

/** Reads a chart's part; null when it holds a kind that is not drawn here. */
export function readChart(
  space: XmlTree,
  size: Size,
  follow: Following,
): Omit<ChartFacts, "name" | "anchor"> | null {
  const chart = childOf(space, "chart");
  const plot = childOf(chart, "plotArea");
  const series = plot && readGroups(plot, follow);
  const type = series?.[0]?.type;
  if (!chart || !plot || !type) return null;
  const [first, second] = childrenOf(plot, "valAx");
  const isScatter = second !== undefined;
  return {
    ...readShape(space),
    ...readColumns(plot),
    type,
    series: series.map((one) => (one.type === type ? { ...one, type: null } : one)),
    title: readTitle(childOf(chart, "title"), newTitle("Chart Title", false, 14), follow),
    legend: readLegend(childOf(chart, "legend")),
    categoryAxis: readAxis(isScatter ? first : childOf(plot, "catAx"), plot, follow),
    valueAxis: readAxis(isScatter ? second : first, plot, follow),
    plot: { ...readShape(plot), inside: readInside(plot, size) },
    blanks: wordOf(BLANKS, valueOf(chart, "dispBlanksAs"), "Zero"),
    plotsVisibleOnly: flagOf(chart, "plotVisOnly", true),
  };
}
