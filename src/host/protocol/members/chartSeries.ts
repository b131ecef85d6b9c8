import type { Chart, ChartSeries } from "../../book/types/chart";
import { absoluteFormula } from "../absoluteFormula";
import type { HostSheet } from "../host";
import { officeClass } from "../officeClass";
import type { Arguments } from "../officeObject";
import { RichError } from "../richError";
import { readColor } from "./color";
import { givenRange } from "./givenRange";
import { wireText } from "./wireText";

/** A chart of one host. */
export interface HostChart extends HostSheet {
  readonly chart: Chart;
}

interface HostSeries extends HostChart {
  readonly index: number;
}

function seriesOf({ chart, index }: HostSeries): ChartSeries {
  const series = chart.series[index];
  if (!series) throw new RichError("ItemNotFound");
  return series;
}

function change(subject: HostSeries, facts: Partial<ChartSeries>): void {
  const changed = { ...seriesOf(subject), ...facts };
  const { chart, index } = subject;
  chart.set({ series: chart.series.map((series, at) => (at === index ? changed : series)) });
}

/** A range as charts name it: `Forecast!$B$2:$B$9`. */
function rangeText(subject: HostSeries, given: Arguments): string {
  return absoluteFormula(givenRange(subject, given)).slice(1);
}

const fillClass = officeClass<HostSeries>("ChartFill", {
  actions: {
    Clear: (subject) => change(subject, { color: null }),
    SetSolidColor: (subject, given) => change(subject, { color: readColor(given.text(0)) }),
  },
});

const formatClass = officeClass<HostSeries>("ChartSeriesFormat", {
  links: { Fill: (subject) => fillClass(subject) },
});

/** Excel's ChartSeries, as far as name, ranges and colour go. */
const chartSeriesClass = officeClass<HostSeries>("ChartSeries", {
  scalars: {
    Name: {
      get: (subject) => seriesOf(subject).name,
      set: (subject, value) => change(subject, { name: wireText(value) }),
    },
  },
  links: { Format: (subject) => formatClass(subject) },
  actions: {
    Delete: ({ chart, index }) => chart.set({ series: chart.series.filter((_, at) => at !== index) }),
    SetValues: (subject, given) => change(subject, { values: rangeText(subject, given) }),
    SetXAxisValues: (subject, given) => change(subject, { categories: rangeText(subject, given) }),
  },
});

/** Excel's ChartSeriesCollection. */
export const chartSeriesCollectionClass = officeClass<HostChart>("ChartSeriesCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    Add: (subject, given) => {
      const { chart } = subject;
      const name = given.optionalText(0) ?? `Series${chart.series.length + 1}`;
      chart.set({ series: [...chart.series, { name, values: "", categories: null, color: null }] });
      return chartSeriesClass({ ...subject, index: chart.series.length - 1 });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (subject, given) => {
      const index = given.number(0);
      if (!subject.chart.series[index]) throw new RichError("InvalidArgument");
      return chartSeriesClass({ ...subject, index });
    },
  },
  items: (subject) => subject.chart.series.map((_, index) => chartSeriesClass({ ...subject, index })),
});
