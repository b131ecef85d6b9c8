import type { ChartKind } from "../../book/charts/chart-kinds";
import { shownText } from "../../book/charts/series-data";
import type { ChartPoint, ChartSeries } from "../../book/types/chart";
import type { ChartLabel, LabelPosition, PointLabel } from "../../book/types/chart-looks";
import { element, escapeXml } from "../xml";
import { textReference } from "./data-part";
import { lettersElement, richElement, shapeElement, val } from "./looks-part";

/** Excel's places of labels and the file's. */
export const POSITION_WORDS: Readonly<Record<Exclude<LabelPosition, "None">, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

const BESIDE_POINTS: readonly LabelPosition[] = ["Center", "Left", "Right", "Top", "Bottom"];

/** Excel calls a file damaged that places a label where its kind of chart has no such place. */
function placesOf({ shape, grouping }: ChartKind): readonly LabelPosition[] {
  if (shape === "line" || shape === "scatter") return BESIDE_POINTS;
  if (shape === "pie") return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
  if (shape === "area" || shape === "doughnut") return [];
  const inside: readonly LabelPosition[] = ["Center", "InsideEnd", "InsideBase"];
  return grouping === "clustered" ? [...inside, "OutsideEnd"] : inside;
}

/** What a label looks like and says, in the order that the format demands. */
function looks(label: ChartLabel, kind: ChartKind): string {
  const { position, numberFormat, separator } = label;
  const isPlaced = position !== "None" && placesOf(kind).includes(position);
  return (
    (numberFormat === null ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 })) +
    shapeElement(label) +
    lettersElement(label.font) +
    (isPlaced ? val("c:dLblPos", POSITION_WORDS[position]) : "") +
    val("c:showLegendKey", false) +
    val("c:showVal", label.showsValue) +
    val("c:showCatName", label.showsCategory) +
    val("c:showSerName", label.showsSeries) +
    val("c:showPercent", false) +
    val("c:showBubbleSize", false) +
    element("c:separator", {}, escapeXml(separator))
  );
}

function textElement({ text, font }: PointLabel): string {
  if (text === null) return "";
  const content =
    typeof text === "string" ? richElement(text, font, escapeXml) : textReference(text, [shownText(text)]);
  return element("c:layout", {}) + element("c:tx", {}, content);
}

function pointLabel({ labels, hasLabels }: ChartSeries, point: ChartPoint, kind: ChartKind): string {
  const isShown = point.hasLabel ?? (hasLabels || point.label !== null);
  if (!isShown) return point.hasLabel === false && hasLabels ? val("c:delete", true) : "";
  const own = point.label ?? (point.hasLabel === true ? { ...labels, text: null } : null);
  return own ? textElement(own) + looks(own, kind) : "";
}

/** The labels of a series; nothing where it has none. */
export function labelsElement(series: ChartSeries, kind: ChartKind): string {
  const own = Object.entries(series.points).map(([at, point]) => {
    const content = pointLabel(series, point, kind);
    return content === "" ? "" : element("c:dLbl", {}, val("c:idx", at) + content);
  });
  if (!series.hasLabels && own.every((label) => label === "")) return "";
  const silent = { showsValue: false, showsCategory: false, showsSeries: false };
  const rest = series.hasLabels ? series.labels : { ...series.labels, ...silent };
  return element("c:dLbls", {}, own.join("") + looks(rest, kind));
}
