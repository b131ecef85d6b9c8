import { around } from "../../book/boxes";
import { withFont } from "../../book/charts/chart-fonts";
import { BLANKS, SERIES_BY, type ChartFacts } from "../../book/types/chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { officeClass, type Scalar } from "../officeClass";
import type { Arguments } from "../officeObject";
import { RichError } from "../richError";
import { chartAxesClass } from "./chartAxes";
import { chartBorderClass, chartFillClass, chartFontClass } from "./chartLooks";
import { chartOf, type HostChart } from "./chartOf";
import { inner, type Part } from "./chartPart";
import { chartPlotAreaClass } from "./chartPlotArea";
import { chartSeriesCollectionClass } from "./chartSeries";
import { chartLegendClass, chartTitleClass } from "./chartTitle";
import { readChartType } from "./chartType";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";
import { wireFlag, wireNumber, wireText } from "./wireText";

function measure(side: keyof ChartFrame): Scalar<HostChart> {
  return {
    get: ({ chart }) => chart.frame[side],
    set: ({ chart }, value) => chart.place({ [side]: wireNumber(value) }),
  };
}

/** Excel moves and sizes the chart over the cells from the first to the last. */
function setPosition({ host, sheet, chart }: HostChart, given: Arguments): void {
  const first = givenRange({ host, sheet }, given).box;
  const hasEnd = given.place(1) !== undefined || given.value(1) !== null;
  const last = hasEnd ? givenRange({ host, sheet }, given, 1).box : first;
  chart.change({ anchor: host.book.chartsOf(sheet).anchorOf(around(first, last)) });
}

/** Its font is that of all the chart's texts. */
const areaFormatClass = officeClass<Part<ChartFacts>>("ChartAreaFormat", {
  links: {
    Border: (part) => chartBorderClass(inner(part, "border")),
    Fill: (part) => chartFillClass(part),
    Font: (part) =>
      chartFontClass({
        from: part.from,
        get facts() {
          return part.facts.legend.font;
        },
        change: (some) => part.change(withFont(part.facts, some)),
      }),
  },
});

function setName({ host, sheet, chart }: HostChart, name: string): void {
  const holder = host.book.chartsOf(sheet).get(name);
  if (name === "" || (holder && holder.id !== chart.id)) throw new RichError("InvalidArgument");
  chart.change({ name });
}

/** Excel's Chart, for the kinds that are drawn here. */
export const chartClass = officeClass<HostChart>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    ChartType: {
      get: ({ chart }) => chart.facts.type,
      set: ({ chart }, value) => chart.change({ type: readChartType(value) }),
    },
    DisplayBlanksAs: {
      get: ({ chart }) => chart.facts.blanks,
      set: ({ chart }, value) => chart.change({ blanks: oneOf(value, BLANKS) }),
    },
    Height: measure("height"),
    Id: { get: ({ chart }) => chart.id },
    Left: measure("left"),
    Name: {
      get: ({ chart }) => chart.facts.name,
      set: (subject, value) => setName(subject, wireText(value)),
    },
    PlotVisibleOnly: {
      get: ({ chart }) => chart.facts.plotsVisibleOnly,
      set: ({ chart }, value) => chart.change({ plotsVisibleOnly: wireFlag(value) }),
    },
    Top: measure("top"),
    Width: measure("width"),
  },
  links: {
    Axes: (subject) => chartAxesClass(chartOf(subject)),
    Format: (subject) => areaFormatClass(chartOf(subject)),
    Legend: (subject) => chartLegendClass(inner(chartOf(subject), "legend")),
    PlotArea: (subject) => chartPlotAreaClass(subject),
    Series: (subject) => chartSeriesCollectionClass(chartOf(subject)),
    Title: (subject) => chartTitleClass(inner(chartOf(subject), "title")),
    Worksheet: ({ host, sheet }) => host.worksheet(sheet),
  },
  actions: {
    Delete: ({ chart }) => chart.delete(),
    SetData: ({ host, sheet, chart }, given) =>
      chart.setData(givenRange({ host, sheet }, given), oneOf(given.optionalText(1) ?? "Auto", SERIES_BY)),
    SetPosition: setPosition,
  },
});
