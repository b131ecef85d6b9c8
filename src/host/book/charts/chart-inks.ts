import type { ChartPoint, ChartSeries } from "../types/chart";
import type { ChartLine, Paint } from "../types/chart-looks";
import type { ChartKind } from "./chart-kinds";

/** The accents of Office's theme, in which charts colour their series. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The colour that a chart gives to the series (of a pie: to the point) at a place. */
export function accentAt(index: number): `#${string}` {
  return ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
}

/** The series as it is drawn: with the colours and weights that the chart gives. */
type Drawn = Pick<ChartSeries, "fill" | "line">;

function isDrawnAsLine({ shape }: ChartKind): boolean {
  return shape === "line" || shape === "scatter";
}

/** Lines are drawn by kinds that have them; others draw one once it has a colour. */
function isDrawn({ style, color }: ChartLine, kind: ChartKind): boolean {
  if (style === "None" || color === "None") return false;
  return color !== "Automatic" || (isDrawnAsLine(kind) && kind.hasLines);
}

/** How the line of a series (the border of its columns) is drawn. */
export function seriesLine({ line }: Drawn, index: number, kind: ChartKind): ChartLine {
  if (!isDrawn(line, kind)) return { ...line, color: "None", style: "None" };
  return {
    color: line.color === "Automatic" ? accentAt(index) : line.color,
    style: line.style === "Automatic" ? "Continuous" : line.style,
    weight: line.weight ?? (kind.shape === "line" ? 2.25 : 1.5),
  };
}

/** How a series is filled. */
export function seriesFill({ fill }: Drawn, index: number): Paint {
  return fill === "Automatic" ? accentAt(index) : fill;
}

/** How one point is filled. */
export function pointFill(series: Drawn, point: ChartPoint | undefined, inks: PointInks): Paint {
  const { fill } = point ?? { fill: null };
  if (fill !== null && fill !== "Automatic") return fill;
  return seriesFill(series, inks.varies ? inks.at : inks.index);
}

/** Where a point stands, and whether its chart colours every point in its own way, as a pie does. */
export interface PointInks {
  readonly index: number;
  readonly at: number;
  readonly varies: boolean;
}
