import { plottedChart } from "../../book/charts/plotted-chart";
import type { AxisScale } from "../../book/charts/axis-scale";
import {
  TICK_LABELS,
  TICK_MARKS,
  type ChartAxis,
  type ChartFacts,
  type ChartGridlines,
} from "../../book/types/chart";
import { officeClass, type Scalar } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { chartFontClass, chartLineClass } from "./chartLooks";
import { fact, inner, type Part } from "./chartPart";
import { chartAxisTitleClass } from "./chartTitle";
import { oneOf } from "./oneOf";
import { wireFlag, wireNumber, wireText } from "./wireText";

/** One axis of a chart. */
interface AxisPart extends Part<ChartAxis> {
  readonly kind: "Category" | "Value";
  /** What the axis runs through now; null where categories stand side by side. */
  scale(): AxisScale | null;
}

type Limit = "minimum" | "maximum" | "majorUnit";

/** An empty text gives a limit back to the chart. */
function readLimit(value: Wire): number | null {
  return value === "" ? null : wireNumber(value);
}

function limit(key: Limit, part: keyof AxisScale): Scalar<AxisPart> {
  return {
    get: (axis) => axis.facts[key] ?? axis.scale()?.[part] ?? "",
    set: (axis, value) => axis.change({ [key]: readLimit(value) }),
  };
}

const gridlinesFormatClass = officeClass<Part<ChartGridlines>>("ChartGridlinesFormat", {
  links: { Line: (part) => chartLineClass(inner(part, "line")) },
});

const gridlinesClass = officeClass<Part<ChartGridlines>>("ChartGridlines", {
  scalars: { Visible: fact("isShown", wireFlag) },
  links: { Format: (part) => gridlinesFormatClass(part) },
});

const axisFormatClass = officeClass<AxisPart>("ChartAxisFormat", {
  links: {
    Font: (axis) => chartFontClass(inner(axis, "font")),
    Line: (axis) => chartLineClass(inner(axis, "line")),
  },
});

const axisClass = officeClass<AxisPart>("ChartAxis", {
  scalars: {
    AxisGroup: { get: () => "Primary" },
    IsBetweenCategories: fact("isBetweenCategories", wireFlag),
    LinkNumberFormat: {
      get: ({ facts }) => facts.numberFormat === null,
      set: (axis, value) => axis.change({ numberFormat: wireFlag(value) ? null : "General" }),
    },
    MajorTickMark: fact("tickMarks", (value) => oneOf(value, TICK_MARKS)),
    MajorUnit: limit("majorUnit", "step"),
    Maximum: limit("maximum", "max"),
    Minimum: limit("minimum", "min"),
    NumberFormat: {
      get: ({ facts }) => facts.numberFormat ?? "General",
      set: (axis, value) => axis.change({ numberFormat: wireText(value) }),
    },
    ReversePlotOrder: fact("isReversed", wireFlag),
    TickLabelPosition: fact("tickLabels", (value) => oneOf(value, TICK_LABELS)),
    TickLabelSpacing: {
      get: ({ facts }) => facts.labelSpacing ?? "Automatic",
      set: (axis, value) => axis.change({ labelSpacing: value === "" ? null : wireNumber(value) }),
    },
    Type: { get: ({ kind }) => kind },
    Visible: fact("isShown", wireFlag),
  },
  links: {
    Format: (axis) => axisFormatClass(axis),
    MajorGridlines: (axis) => gridlinesClass(inner(axis, "gridlines")),
    Title: (axis) => chartAxisTitleClass(inner(axis, "title")),
  },
});

function axisOf(chart: Part<ChartFacts>, kind: AxisPart["kind"]): OfficeObject {
  const part = inner(chart, kind === "Value" ? "valueAxis" : "categoryAxis");
  const scale = () => {
    const { value, x } = plottedChart(chart.facts);
    return kind === "Value" ? value : x;
  };
  return axisClass({
    from: part.from,
    kind,
    scale,
    get facts() {
      return part.facts;
    },
    change: (some) => part.change(some),
  });
}

/** Excel's ChartAxes: one axis a direction, no secondary ones. */
export const chartAxesClass = officeClass<Part<ChartFacts>>("ChartAxes", {
  links: {
    CategoryAxis: (chart) => axisOf(chart, "Category"),
    ValueAxis: (chart) => axisOf(chart, "Value"),
  },
  methods: {
    GetItem: (chart, given) => {
      const kind = oneOf(given.text(0), ["Category", "Value"]);
      if ((given.optionalText(1) ?? "Primary") !== "Primary") throw new RichError("NotImplemented");
      return axisOf(chart, kind);
    },
  },
});
