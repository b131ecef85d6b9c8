import { categoryLabels, valueLabels, type AxisLabel } from "../../book/charts/axis-labels";
import { lineHeight } from "../../book/charts/plot-frame";
import type { PlottedChart } from "../../book/charts/plotted-chart";
import { shownText } from "../../book/charts/series-data";
import type { ChartAxis } from "../../book/types/chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import type { PlotSpace } from "./plot-space";
import { strokeOf } from "./svg-looks";
import { Words } from "./Words";

const GAP = 5;

interface SideProps {
  readonly axis: ChartAxis;
  readonly labels: readonly AxisLabel[];
  readonly plot: ChartFrame;
  /** Where a value of this axis stands along it. */
  readonly placeOf: (at: number) => number;
  /** Where the axis crosses the other one. */
  readonly crossing: number;
}

/** Lines across the plot from an axis that runs upwards or along the foot. */
export function Gridlines({ chart, space }: { readonly chart: PlottedChart; readonly space: PlotSpace }) {
  const { facts } = chart;
  const { plot, isUpright } = space;
  const across = (axis: ChartAxis, places: readonly number[], isFlat: boolean) =>
    axis.gridlines.isShown &&
    places.map((place) => (
      <path
        key={`${isFlat} ${place}`}
        d={isFlat ? `M${plot.left} ${place}h${plot.width}` : `M${place} ${plot.top}v${plot.height}`}
        {...strokeOf(axis.gridlines.line)}
      />
    ));
  const values = valueLabels(chart).map(({ at }) => space.valueAt(at));
  const categories = categoryLabels(chart).map(({ at }) => space.categoryAt(at));
  return (
    <>
      {across(facts.valueAxis, values, !isUpright)}
      {across(facts.categoryAxis, categories, isUpright)}
    </>
  );
}

/** The axis at the left of the plot. */
function UprightAxis({ axis, labels, plot, placeOf, crossing }: SideProps) {
  const x = axis.tickLabels === "High" ? plot.left + plot.width + GAP : plot.left - GAP;
  const { title } = axis;
  const titleX = lineHeight(title.font) / 2 + GAP;
  const middle = plot.top + plot.height / 2;
  return (
    <>
      <path d={`M${crossing} ${plot.top}v${plot.height}`} {...strokeOf(axis.line)} />
      {axis.tickLabels !== "None" &&
        labels.map(({ at, text }) => (
          <Words
            key={at}
            {...{ text, x, y: placeOf(at), font: axis.font }}
            anchor={axis.tickLabels === "High" ? "start" : "end"}
          />
        ))}
      {title.isShown && (
        <Words
          text={shownText(title.text)}
          {...{ x: titleX, y: middle, font: title.font, anchor: "middle" }}
          transform={`rotate(-90 ${titleX} ${middle})`}
        />
      )}
    </>
  );
}

/** The axis at the foot of the plot. */
function FlatAxis({ axis, labels, plot, placeOf, crossing }: SideProps) {
  const foot = plot.top + plot.height;
  const { title, font } = axis;
  const lines = Math.max(1, ...labels.map(({ text }) => text.split("\n").length));
  const y = (text: string) => foot + GAP - 1 + (lineHeight(font) * text.split("\n").length) / 2;
  return (
    <>
      <path d={`M${plot.left} ${crossing}h${plot.width}`} {...strokeOf(axis.line)} />
      {axis.tickLabels !== "None" &&
        labels.map(({ at, text }) => (
          <Words key={at} {...{ text, x: placeOf(at), y: y(text), font }} anchor="middle" />
        ))}
      {title.isShown && (
        <Words
          text={shownText(title.text)}
          x={plot.left + plot.width / 2}
          y={foot + GAP + lines * lineHeight(font) + lineHeight(title.font) / 2}
          {...{ font: title.font, anchor: "middle" }}
        />
      )}
    </>
  );
}

/** Both axes with lines, labels and titles. */
export function Axes({ chart, space }: { readonly chart: PlottedChart; readonly space: PlotSpace }) {
  const { categoryAxis, valueAxis } = chart.facts;
  const { plot, isUpright } = space;
  const zero = space.valueAt(Math.min(chart.value.max, Math.max(chart.value.min, 0)));
  const start = isUpright ? plot.top + plot.height : plot.left;
  const category: SideProps = {
    axis: categoryAxis,
    labels: categoryLabels(chart),
    plot,
    placeOf: (at) => space.categoryAt(at),
    crossing: zero,
  };
  const value: SideProps = {
    axis: valueAxis,
    labels: valueLabels(chart),
    plot,
    placeOf: (at) => space.valueAt(at),
    crossing: start,
  };
  const [upright, flat] = isUpright ? [category, value] : [value, category];
  return (
    <>
      {upright.axis.isShown && <UprightAxis {...upright} />}
      {flat.axis.isShown && <FlatAxis {...flat} />}
    </>
  );
}
