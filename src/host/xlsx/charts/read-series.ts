import { CHART_KINDS, chartTypeOf, type ChartKind, type ChartType } from "../../book/charts/chart-kinds";
import { NEW_LABEL, PLAIN_POINT, newSeries } from "../../book/charts/new-chart";
import type { ChartPoint, ChartSeries } from "../../book/types/chart";
import type { ChartLabel, ChartMarker, ChartText, PointLabel } from "../../book/types/chart-looks";
import type { Place } from "../../book/types/name";
import { childOf, childrenOf, type XmlTree } from "../xml-tree";
import { POSITION_WORDS } from "./labels-part";
import {
  flagOf,
  numberOf,
  readFont,
  readLine,
  readShape,
  typedText,
  valueOf,
  within,
  wordOf,
} from "./read-looks";
import { MARKER_WORDS } from "./series-part";

type Tree = XmlTree | undefined;

/** What a reference of a file means: cells, or nothing that can be followed. */
export type Following = (formula: string) => Place | null;

function formulaOf(tree: Tree): string | undefined {
  return (within(tree, "strRef", "f") ?? within(tree, "numRef", "f"))?.text;
}

function placeOf(tree: Tree, follow: Following): Place | null {
  const formula = formulaOf(tree);
  return formula === undefined ? null : follow(formula);
}

/** A text that a file types or takes from a cell. */
export function readText(tx: Tree, follow: Following): ChartText {
  const rich = childOf(tx, "rich");
  if (rich) return typedText(rich);
  const cached = within(tx, "strRef", "strCache", "pt", "v")?.text ?? "";
  return placeOf(tx, follow) ?? childOf(tx, "v")?.text ?? cached;
}

function readLabel(tree: Tree): ChartLabel {
  const format = childOf(tree, "numFmt")?.attributes;
  return {
    ...readShape(tree),
    showsValue: flagOf(tree, "showVal", false),
    showsCategory: flagOf(tree, "showCatName", false),
    showsSeries: flagOf(tree, "showSerName", false),
    position: wordOf({ ...POSITION_WORDS, None: "" }, valueOf(tree, "dLblPos"), "None"),
    numberFormat: format && format["sourceLinked"] !== "1" ? (format["formatCode"] ?? null) : null,
    separator: childOf(tree, "separator")?.text ?? ", ",
    font: readFont(tree, NEW_LABEL.font),
  };
}

/** The labels of a series; where it shows none they keep their letters and place. */
function readLabels(tree: Tree): Pick<ChartSeries, "hasLabels" | "labels"> {
  if (!tree) return { hasLabels: false, labels: NEW_LABEL };
  const labels = readLabel(tree);
  const hasLabels = labels.showsValue || labels.showsCategory || labels.showsSeries;
  const { showsValue, showsCategory, showsSeries } = NEW_LABEL;
  return { hasLabels, labels: hasLabels ? labels : { ...labels, showsValue, showsCategory, showsSeries } };
}

/** A sign, and whether the kind of chart has signs at all. */
function readMarker(tree: Tree): ChartMarker {
  const { marker } = newSeries("");
  const symbol = valueOf(tree, "symbol");
  const { fill, border } = readShape(tree);
  if (symbol === undefined || symbol === "none" || symbol === "auto") return marker;
  return {
    style: wordOf(MARKER_WORDS, symbol, "Circle"),
    size: numberOf(tree, "size") ?? marker.size,
    foreground: border.color,
    background: fill,
  };
}

function readPoints(ser: XmlTree, follow: Following): Readonly<Record<number, ChartPoint>> {
  const points: Record<number, ChartPoint> = {};
  const change = (at: number | null, some: Partial<ChartPoint>) => {
    if (at !== null) points[at] = { ...(points[at] ?? PLAIN_POINT), ...some };
  };
  for (const tree of childrenOf(ser, "dPt")) {
    const { fill, border } = readShape(tree);
    const marker = childOf(tree, "marker");
    change(numberOf(tree, "idx"), { fill, border, marker: marker ? readMarker(marker) : null });
  }
  for (const tree of childrenOf(childOf(ser, "dLbls"), "dLbl")) {
    const isGone = flagOf(tree, "delete", false);
    const tx = childOf(tree, "tx");
    const label: PointLabel = { ...readLabel(tree), text: tx ? readText(tx, follow) : null };
    change(numberOf(tree, "idx"), isGone ? { hasLabel: false } : { label });
  }
  return points;
}

/** A kind as far as its group says it; signs and lines are said by the series. */
export type GroupKind = Omit<ChartKind, "hasMarkers" | "hasLines">;

/** What a series of a group is drawn as. */
function typeOf(ser: XmlTree, group: GroupKind): ChartType | null {
  const isLine = group.shape === "line" || group.shape === "scatter";
  const hasMarkers = isLine && valueOf(childOf(ser, "marker"), "symbol") !== "none";
  const isBare = readLine(childOf(ser, "spPr")).color === "None";
  const hasLines = !(group.shape === "scatter" && isBare && hasMarkers);
  return chartTypeOf({ ...group, hasMarkers, hasLines });
}

/** Reads a series of a group; null when its kind is not drawn here. */
export function readSeries(ser: XmlTree, group: GroupKind, follow: Following): ChartSeries | null {
  const type = typeOf(ser, group);
  if (!type) return null;
  const isLine = group.shape === "line" || group.shape === "scatter";
  const { fill, border } = readShape(ser);
  const smooth = isLine ? flagOf(ser, "smooth", false) : group.isSmooth;
  return {
    ...newSeries(readText(childOf(ser, "tx"), follow)),
    ...readLabels(childOf(ser, "dLbls")),
    type,
    values: placeOf(childOf(ser, "val") ?? childOf(ser, "yVal"), follow),
    categories: placeOf(childOf(ser, "cat") ?? childOf(ser, "xVal"), follow),
    fill,
    line: CHART_KINDS[type].hasLines ? border : newSeries("").line,
    marker: readMarker(childOf(ser, "marker")),
    isSmooth: smooth === group.isSmooth ? null : smooth,
    points: readPoints(ser, follow),
  };
}
