import type { ChartFont, ChartLine, ChartShape, Dash, Paint } from "../../book/types/chart-looks";
import { element, flag } from "../xml";

/** Drawings measure in EMU: 12,700 to a point. */
export const EMU = 12_700;

/** Excel's dashes and the file's. */
export const DASH_WORDS: Readonly<Record<Exclude<Dash, "None" | "Automatic">, string>> = {
  Continuous: "solid",
  Dash: "sysDash",
  DashDot: "sysDashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDot",
  RoundDot: "dot",
};

function fillElement(paint: Paint): string {
  if (paint === "Automatic") return "";
  if (paint === "None") return element("a:noFill", {});
  return element("a:solidFill", {}, element("a:srgbClr", { val: paint.slice(1) }));
}

/** A line; nothing at all where the chart gives it. */
function lineElement({ color, style, weight }: ChartLine): string {
  const isNone = color === "None" || style === "None";
  if (isNone) return element("a:ln", {}, fillElement("None"));
  const dash = style === "Automatic" ? "" : element("a:prstDash", { val: DASH_WORDS[style] });
  if (color === "Automatic" && dash === "" && weight === null) return "";
  const w = weight === null ? undefined : Math.round(weight * EMU);
  return element("a:ln", { w, cap: color === "Automatic" ? undefined : "flat" }, fillElement(color) + dash);
}

/** How an area is filled and bordered. */
export function shapeElement({ fill, border }: ChartShape): string {
  const content = fillElement(fill) + lineElement(border);
  return content === "" ? "" : element("c:spPr", {}, content);
}

/** How a line alone is drawn: that of an axis, of gridlines, of a line chart's series. */
export function strokeElement(line: ChartLine): string {
  return shapeElement({ fill: "Automatic", border: line });
}

function runProperties(
  name: "a:defRPr" | "a:rPr",
  { bold, italic, underline, size, color, name: face }: ChartFont,
) {
  return element(
    name,
    {
      sz: Math.round(size * 100),
      b: Number(bold),
      i: Number(italic),
      u: underline === "Single" ? "sng" : undefined,
    },
    element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1) })) +
      element("a:latin", { typeface: face }),
  );
}

/** The letters of a part that says no text itself. */
export function lettersElement(font: ChartFont): string {
  const paragraph = element("a:p", {}, element("a:pPr", {}, runProperties("a:defRPr", font)) + PLAIN_END);
  return element("c:txPr", {}, element("a:bodyPr", {}) + element("a:lstStyle", {}) + paragraph);
}

const PLAIN_END = element("a:endParaRPr", { lang: "en-US" });

/** A typed text with its letters, a paragraph a line. */
export function richElement(text: string, font: ChartFont, escape: (text: string) => string): string {
  const head = element("a:pPr", {}, runProperties("a:defRPr", font));
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element(
        "a:p",
        {},
        head + element("a:r", {}, runProperties("a:rPr", font) + element("a:t", {}, escape(line))),
      ),
    );
  return element("c:rich", {}, element("a:bodyPr", {}) + element("a:lstStyle", {}) + paragraphs.join(""));
}

/** An element with a value. */
export function val(name: string, value: string | number | boolean): string {
  return element(name, { val: typeof value === "boolean" ? (flag(value) ?? 0) : value });
}
