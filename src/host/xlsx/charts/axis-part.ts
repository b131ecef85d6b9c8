import { shownText } from "../../book/charts/series-data";
import type { ChartAxis, ChartTitle } from "../../book/types/chart";
import { element, escapeXml } from "../xml";
import { textReference } from "./data-part";
import { lettersElement, richElement, shapeElement, strokeElement, val } from "./looks-part";

export const TICKS: Readonly<Record<ChartAxis["tickMarks"], string>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};
export const LABELS: Readonly<Record<ChartAxis["tickLabels"], string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

/** An axis with its number and that of the other one. */
export interface FileAxis {
  readonly axis: ChartAxis;
  readonly id: number;
  readonly crosses: number;
  readonly isFlat: boolean;
  readonly kind: "category" | "value";
}

/** The title of a chart or an axis; nothing where it is not shown. */
export function titleElement(title: ChartTitle): string {
  const { text, isShown, overlays, font } = title;
  if (!isShown) return "";
  const isTyped = typeof text === "string";
  const content = isTyped ? richElement(text, font, escapeXml) : textReference(text, [shownText(text)]);
  const letters = isTyped ? "" : lettersElement(font);
  return element(
    "c:title",
    {},
    element("c:tx", {}, content) + val("c:overlay", overlays) + shapeElement(title) + letters,
  );
}

function scaling({ isReversed, minimum, maximum }: ChartAxis, hasLimits: boolean): string {
  const limits =
    (maximum === null ? "" : val("c:max", maximum)) + (minimum === null ? "" : val("c:min", minimum));
  return element(
    "c:scaling",
    {},
    val("c:orientation", isReversed ? "maxMin" : "minMax") + (hasLimits ? limits : ""),
  );
}

function gridlines({ gridlines: { isShown, line } }: ChartAxis): string {
  return isShown ? element("c:majorGridlines", {}, strokeElement(line)) : "";
}

function format({ numberFormat }: ChartAxis): string {
  const isLinked = numberFormat === null;
  return element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: Number(isLinked) });
}

function categoryTail({ labelSpacing }: ChartAxis): string {
  return (
    val("c:auto", true) +
    val("c:lblAlgn", "ctr") +
    val("c:lblOffset", 100) +
    (labelSpacing === null ? "" : val("c:tickLblSkip", labelSpacing)) +
    val("c:noMultiLvlLbl", false)
  );
}

function valueTail({ majorUnit }: ChartAxis, isBetween: boolean): string {
  return (
    val("c:crossBetween", isBetween ? "between" : "midCat") +
    (majorUnit === null ? "" : val("c:majorUnit", majorUnit))
  );
}

/** One axis, in the order that the format demands; `isBetween` says where the other one's categories stand. */
export function axisElement({ axis, id, crosses, isFlat, kind }: FileAxis, isBetween: boolean): string {
  return element(
    kind === "category" ? "c:catAx" : "c:valAx",
    {},
    val("c:axId", id) +
      scaling(axis, kind === "value") +
      val("c:delete", !axis.isShown) +
      val("c:axPos", isFlat ? "b" : "l") +
      gridlines(axis) +
      titleElement(axis.title) +
      format(axis) +
      val("c:majorTickMark", TICKS[axis.tickMarks]) +
      val("c:minorTickMark", "none") +
      val("c:tickLblPos", LABELS[axis.tickLabels]) +
      strokeElement(axis.line) +
      lettersElement(axis.font) +
      val("c:crossAx", crosses) +
      val("c:crosses", "autoZero") +
      (kind === "category" ? categoryTail(axis) : valueTail(axis, isBetween)),
  );
}
