import { seriesLine } from "../../book/charts/chart-inks";
import type { PlottedSeries } from "../../book/charts/plotted-chart";
import type { ChartMarker } from "../../book/types/chart-looks";
import { element } from "../xml";
import { nameElement, numberReference, textReference } from "./data-part";
import { labelsElement } from "./labels-part";
import { shapeElement, strokeElement, val } from "./looks-part";

/** Excel's signs at points and the file's. */
export const MARKER_WORDS: Readonly<Record<Exclude<ChartMarker["style"], "Automatic" | "None">, string>> = {
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

function isLine({ kind }: PlottedSeries): boolean {
  return kind.shape === "line" || kind.shape === "scatter";
}

function markerElement({ style, size, foreground, background }: ChartMarker, hasMarkers: boolean): string {
  if (style === "None" || (style === "Automatic" && !hasMarkers))
    return element("c:marker", {}, val("c:symbol", "none"));
  if (style === "Automatic") return "";
  const border = { color: foreground, style: "Automatic", weight: null } as const;
  return element(
    "c:marker",
    {},
    val("c:symbol", MARKER_WORDS[style]) +
      val("c:size", Math.round(size)) +
      shapeElement({ fill: background, border }),
  );
}

function looksElement(one: PlottedSeries): string {
  const { series, kind, index } = one;
  if (!isLine(one)) return shapeElement({ fill: series.fill, border: series.line });
  // A scatter chart without lines says so series by series.
  return strokeElement(kind.hasLines ? series.line : seriesLine(series, index, kind));
}

function pointsElement(one: PlottedSeries): string {
  const { series, kind } = one;
  const isColumn = kind.shape === "column" || kind.shape === "bar";
  const written = Object.entries(series.points).map(([at, { fill, border, marker }]) => {
    const own =
      (isColumn ? val("c:invertIfNegative", false) : "") +
      (marker && isLine(one) ? markerElement(marker, kind.hasMarkers) : "") +
      val("c:bubble3D", false) +
      shapeElement({ fill: fill ?? "Automatic", border: border ?? series.line });
    return fill || border || marker ? element("c:dPt", {}, val("c:idx", at) + own) : "";
  });
  return written.join("");
}

function dataElements({ series, kind, data }: PlottedSeries): string {
  const isScatter = kind.shape === "scatter";
  const { categories, values } = series;
  const areNumbers = isScatter && data.xs.length > 0;
  const x =
    categories &&
    (areNumbers ? numberReference(categories, data.xs) : textReference(categories, data.categories));
  const y = values && numberReference(values, data.values, data.formats[0]);
  return (
    (x ? element(isScatter ? "c:xVal" : "c:cat", {}, x) : "") +
    (y ? element(isScatter ? "c:yVal" : "c:val", {}, y) : "")
  );
}

/** One series with its looks, labels and data, in the order that the format demands. */
export function seriesElement(one: PlottedSeries): string {
  const { series, index, kind, data } = one;
  const isColumn = kind.shape === "column" || kind.shape === "bar";
  return element(
    "c:ser",
    {},
    val("c:idx", index) +
      val("c:order", index) +
      nameElement(series.name, data.name) +
      looksElement(one) +
      (isColumn ? val("c:invertIfNegative", false) : "") +
      (isLine(one) ? markerElement(series.marker, kind.hasMarkers) : "") +
      pointsElement(one) +
      labelsElement(series, kind) +
      dataElements(one) +
      (isLine(one) ? val("c:smooth", series.isSmooth ?? kind.isSmooth) : ""),
  );
}
