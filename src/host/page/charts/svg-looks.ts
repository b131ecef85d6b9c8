import type { ChartFont, ChartLine, Dash, Paint } from "../../book/types/chart-looks";

/** Strokes and spaces of a dash, in line widths. */
const DASHES: Readonly<Partial<Record<Dash, readonly number[]>>> = {
  Dash: [3, 2],
  DashDot: [3, 2, 1, 2],
  DashDotDot: [3, 2, 1, 2, 1, 2],
  Dot: [1, 1.5],
  RoundDot: [1, 1.5],
};

/** The SVG attributes of a line. */
export interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/** A colour as SVG takes it. */
export function inkOf(paint: Paint, automatic = "none"): string {
  if (paint === "Automatic") return automatic;
  return paint === "None" ? "none" : paint;
}

/** How a line is drawn; the chart's own choice where it says nothing. */
export function strokeOf({ color, style, weight }: ChartLine): Stroke {
  const strokeWidth = weight ?? 0.75;
  const dash = DASHES[style]?.map((widths) => widths * strokeWidth).join(" ");
  const stroke = style === "None" ? "none" : inkOf(color);
  return { stroke, strokeWidth, ...(dash === undefined ? {} : { strokeDasharray: dash }) };
}

/** The SVG attributes of letters. */
export function lettersOf({ name, size, bold, italic, underline, color }: ChartFont) {
  return {
    fill: color,
    fontFamily: `${name}, Carlito, sans-serif`,
    fontSize: size,
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    textDecoration: underline === "Single" ? "underline" : "none",
  };
}
