import { numberText } from "../../book/charts/axis-labels";
import { lineHeight } from "../../book/charts/plot-frame";
import type { PlottedChart, PlottedSeries } from "../../book/charts/plotted-chart";
import { shownText } from "../../book/charts/series-data";
import type { ChartFrame, LabelPosition, PointLabel } from "../../book/types/chart-looks";
import { spotsOf } from "./line-path";
import { columnFrame, type PlotSpace } from "./plot-space";
import { Words } from "./Words";

const GAP = 4;

interface LabelsProps {
  readonly one: PlottedSeries;
  readonly chart: PlottedChart;
  readonly space: PlotSpace;
}

/** The label of a point as it is shown, or null. */
function labelOf({ series }: PlottedSeries, at: number): PointLabel | null {
  const point = series.points[at];
  const isShown = point?.hasLabel ?? (series.hasLabels || Boolean(point?.label));
  return isShown ? (point?.label ?? { ...series.labels, text: null }) : null;
}

function textOf({ data }: PlottedSeries, at: number, label: PointLabel): string {
  if (label.text !== null) return shownText(label.text);
  const value = data.values[at] ?? null;
  const format = label.numberFormat ?? data.formats[at] ?? "General";
  const parts = [
    ...(label.showsSeries ? [data.name] : []),
    ...(label.showsCategory ? [data.categories[at] ?? ""] : []),
    ...(label.showsValue && value !== null ? [numberText(value, format)] : []),
  ];
  return parts.join(label.separator);
}

/** The rectangle that a label stands at: a column's own, or the spot of a point. */
function placeOf({ one, chart, space }: LabelsProps, at: number): ChartFrame | null {
  if (one.kind.shape === "column" || one.kind.shape === "bar") return columnFrame(one, at, { chart, space });
  const spot = spotsOf(one, space)[at];
  return spot ? { left: spot.x, top: spot.y, width: 0, height: 0 } : null;
}

function usual({ kind }: PlottedSeries): LabelPosition {
  if (kind.shape === "line" || kind.shape === "scatter") return "Right";
  return kind.grouping === "clustered" ? "OutsideEnd" : "Center";
}

type Anchored = Readonly<{ x: number; y: number; anchor: "start" | "middle" | "end" }>;
type Placing = (frame: ChartFrame, half: number, isUpright: boolean) => Anchored;

const center: Placing = ({ left, top, width, height }) => ({
  x: left + width / 2,
  y: top + height / 2,
  anchor: "middle",
});
const above: Placing = (frame, half) => ({ ...center(frame, half, false), y: frame.top - half - 1 });
const right: Placing = (frame, half) => ({
  ...center(frame, half, false),
  x: frame.left + frame.width + GAP,
  anchor: "start",
});
const insideEnd: Placing = (frame, half, isUpright) =>
  isUpright
    ? { ...center(frame, half, true), x: frame.left + frame.width - GAP, anchor: "end" }
    : { ...center(frame, half, false), y: frame.top + half + 1 };
const insideBase: Placing = (frame, half, isUpright) =>
  isUpright
    ? { ...center(frame, half, true), x: frame.left + GAP, anchor: "start" }
    : { ...center(frame, half, false), y: frame.top + frame.height - half - 1 };

const PLACINGS: Readonly<Record<LabelPosition, Placing>> = {
  None: center,
  BestFit: center,
  Center: center,
  Top: above,
  Bottom: (frame, half) => ({ ...center(frame, half, false), y: frame.top + frame.height + half + 1 }),
  Left: (frame, half) => ({ ...center(frame, half, false), x: frame.left - GAP, anchor: "end" }),
  Right: right,
  OutsideEnd: (frame, half, isUpright) => (isUpright ? right : above)(frame, half, isUpright),
  InsideEnd: insideEnd,
  InsideBase: insideBase,
};

/** The labels of one series' points. */
export function Labels(props: LabelsProps) {
  const { one, space } = props;
  return one.points.map((_, at) => {
    const label = labelOf(one, at);
    const frame = label && placeOf(props, at);
    if (!frame) return null;
    const position = label.position === "None" ? usual(one) : label.position;
    const place = PLACINGS[position](frame, lineHeight(label.font) / 2, space.isUpright);
    return <Words key={at} text={textOf(one, at, label)} font={label.font} {...place} />;
  });
}
