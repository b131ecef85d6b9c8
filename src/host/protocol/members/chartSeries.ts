import { accentAt, seriesLine } from "../../book/charts/chart-inks";
import { CHART_KINDS } from "../../book/charts/chart-kinds";
import { newSeries } from "../../book/charts/new-chart";
import { seriesData } from "../../book/charts/series-data";
import type { ChartFacts, ChartSeries } from "../../book/types/chart";
import { officeClass, type Scalar } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { readChartType } from "./chartType";
import { chartDataLabelsClass } from "./chartLabels";
import { chartFillClass, chartLineClass } from "./chartLooks";
import { markerScalars } from "./chartMarkers";
import { formulaText, inner, textWire, type Part } from "./chartPart";
import { chartPointsClass, type SeriesPart } from "./chartPoints";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";
import { wireFlag, wireNumber, wireText } from "./wireText";

function seriesPart(chart: Part<ChartFacts>, index: number): SeriesPart {
  const facts = (): ChartSeries => {
    const found = chart.facts.series[index];
    if (!found) throw new RichError("ItemNotFound");
    return found;
  };
  return {
    from: chart.from,
    chart,
    index,
    get facts() {
      return facts();
    },
    change: (some) => {
      const changed = { ...facts(), ...some };
      chart.change({ series: chart.facts.series.map((one, at) => (at === index ? changed : one)) });
    },
  };
}

const formatClass = officeClass<SeriesPart>("ChartSeriesFormat", {
  links: {
    Fill: (series) => chartFillClass(series),
    Line: (series) => {
      const line = inner(series, "line");
      return chartLineClass({
        ...line,
        get facts() {
          return seriesLine(series.facts, series.index, kindOf(series));
        },
        change: (some) => line.change(some),
      });
    },
  },
});

function kindOf({ facts, chart }: SeriesPart) {
  return CHART_KINDS[facts.type ?? chart.facts.type];
}

/** Space and overlap are those of all columns of the chart. */
function ofColumns(
  key: "gapWidth" | "overlap",
  [least, most]: readonly [number, number],
): Scalar<SeriesPart> {
  return {
    get: ({ chart }) => chart.facts[key],
    set: ({ chart }, value) => {
      const hundredths = wireNumber(value);
      if (hundredths < least || hundredths > most) throw new RichError("InvalidArgument");
      chart.change({ [key]: hundredths });
    },
  };
}

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues"] as const;

function dimension(series: SeriesPart, wanted: (typeof DIMENSIONS)[number]): string[] {
  const { values, categories, xs } = seriesData(series.facts, series.chart.facts);
  if (wanted === "Categories") return [...categories];
  return (wanted === "XValues" ? xs : values).map((value) => (value === null ? "" : String(value)));
}

/** Excel's ChartSeries, as far as the kinds that are drawn have it. */
const chartSeriesClass = officeClass<SeriesPart>("ChartSeries", {
  scalars: {
    AxisGroup: { get: () => "Primary" },
    ChartType: {
      get: ({ facts, chart }) => facts.type ?? chart.facts.type,
      set: (series, value) => series.change({ type: readChartType(value) }),
    },
    GapWidth: ofColumns("gapWidth", [0, 500]),
    HasDataLabels: {
      get: ({ facts }) => facts.hasLabels,
      set: (series, value) => series.change({ hasLabels: wireFlag(value) }),
    },
    Name: {
      get: ({ facts }) => textWire(facts.name),
      set: (series, value) => {
        const name = wireText(value);
        series.change({ name: name.startsWith("=") ? formulaText(series.from, name) : name });
      },
    },
    Overlap: ofColumns("overlap", [-100, 100]),
    PlotOrder: { get: ({ index }) => index },
    Smooth: {
      get: (series) => series.facts.isSmooth ?? kindOf(series).isSmooth,
      set: (series, value) => series.change({ isSmooth: wireFlag(value) }),
    },
    ...markerScalars<SeriesPart>((series) => {
      const marker = inner(series, "marker");
      const { foreground, background } = marker.facts;
      const shown = (paint: typeof foreground) => (paint === "Automatic" ? accentAt(series.index) : paint);
      const facts = { ...marker.facts, foreground: shown(foreground), background: shown(background) };
      return { ...marker, facts };
    }),
  },
  links: {
    DataLabels: (series) => chartDataLabelsClass(inner(series, "labels")),
    Format: (series) => formatClass(series),
    Points: (series) => chartPointsClass(series),
  },
  methods: {
    GetDimensionValues: (series, given) => dimension(series, oneOf(given.text(0), DIMENSIONS)),
  },
  actions: {
    Delete: ({ chart, index, facts }) => {
      chart.change({ series: chart.facts.series.filter((one, at) => one !== facts || at !== index) });
    },
    SetValues: (series, given) => series.change({ values: givenRange(series.from, given) }),
    SetXAxisValues: (series, given) => series.change({ categories: givenRange(series.from, given) }),
  },
});

function add(chart: Part<ChartFacts>, name: string | undefined, index: number | undefined): OfficeObject {
  const { series } = chart.facts;
  const at = index ?? series.length;
  if (!Number.isInteger(at) || at < 0 || at > series.length) throw new RichError("InvalidArgument");
  chart.change({ series: series.toSpliced(at, 0, newSeries(name ?? `Series${series.length + 1}`)) });
  return chartSeriesClass(seriesPart(chart, at));
}

/** Excel's ChartSeriesCollection. */
export const chartSeriesCollectionClass = officeClass<Part<ChartFacts>>("ChartSeriesCollection", {
  scalars: { Count: { get: ({ facts }) => facts.series.length } },
  methods: {
    Add: (chart, given) => add(chart, given.optionalText(0), given.optionalNumber(1)),
    GetCount: ({ facts }) => facts.series.length,
    GetItemAt: (chart, given) => {
      const index = given.number(0);
      if (!chart.facts.series[index]) throw new RichError("InvalidArgument");
      return chartSeriesClass(seriesPart(chart, index));
    },
  },
  items: (chart) => chart.facts.series.map((_, index) => chartSeriesClass(seriesPart(chart, index))),
});
