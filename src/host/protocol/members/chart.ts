import type { Chart, ChartModel } from "../../book/types/chart";
import type { HostSheet } from "../host";
import { officeClass, type Scalar } from "../officeClass";
import type { Arguments } from "../officeObject";
import { RichError } from "../richError";
import { givenRange } from "./givenRange";
import { wireFlag, wireNumber, wireText } from "./wireText";

interface HostChart extends HostSheet {
  readonly chart: Chart;
}

function measure(key: "left" | "top" | "width" | "height"): Scalar<HostChart> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ chart }, value) => chart.set({ [key]: wireNumber(value) }),
  };
}

const titleClass = officeClass<HostChart>("ChartTitle", {
  scalars: {
    Text: {
      get: ({ chart }) => chart.title ?? "",
      set: ({ chart }, value) => chart.set({ title: wireText(value) }),
    },
    Visible: {
      get: ({ chart }) => chart.title !== null,
      set: ({ chart }, value) => chart.set({ title: wireFlag(value) ? (chart.title ?? "") : null }),
    },
  },
});

const legendClass = officeClass<HostChart>("ChartLegend", {
  scalars: {
    Visible: {
      get: ({ chart }) => chart.showLegend,
      set: ({ chart }, value) => chart.set({ showLegend: wireFlag(value) }),
    },
  },
});

interface HostSeries extends HostChart {
  readonly index: number;
}

function setSeries({ chart, index }: HostSeries, facts: Partial<ChartModel["series"][number]>): void {
  chart.set({ series: chart.series.map((series, at) => (at === index ? { ...series, ...facts } : series)) });
}

const seriesClass = officeClass<HostSeries>("ChartSeries", {
  scalars: {
    Name: {
      get: ({ chart, index }) => chart.series[index]?.name ?? "",
      set: (subject, value) => setSeries(subject, { name: wireText(value) }),
    },
  },
  actions: {
    Delete: ({ chart, index }) => chart.set({ series: chart.series.filter((_, at) => at !== index) }),
  },
});

const seriesCollectionClass = officeClass<HostChart>("ChartSeriesCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (subject, given) => {
      const index = given.number(0);
      if (!subject.chart.series[index]) throw new RichError("InvalidArgument");
      return seriesClass({ ...subject, index });
    },
  },
  items: (subject) => subject.chart.series.map((_, index) => seriesClass({ ...subject, index })),
});

/** Excel moves and sizes the chart over the cells from the first to the last. */
function setPosition({ host, sheet, chart }: HostChart, given: Arguments): void {
  const first = givenRange({ host, sheet }, given).box;
  const last = given.value(1) === null && !given.place(1) ? first : givenRange({ host, sheet }, given, 1).box;
  const { formats } = sheet;
  const left = sum(0, first.column, (column) => formats.columnWidth(column));
  const top = sum(0, first.row, (row) => formats.rowHeight(row));
  chart.set({
    left,
    top,
    width: sum(first.column, last.column + last.columns, (column) => formats.columnWidth(column)),
    height: sum(first.row, last.row + last.rows, (row) => formats.rowHeight(row)),
  });
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}

/** Excel's Chart, as far as title, type, legend, series names and place go. */
export const chartClass = officeClass<HostChart>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => chart.set({ type: wireText(value) }),
    },
    Height: measure("height"),
    Id: { get: ({ chart }) => chart.id },
    Left: measure("left"),
    Name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => chart.set({ name: wireText(value) }) },
    Top: measure("top"),
    Width: measure("width"),
  },
  links: {
    Legend: (subject) => legendClass(subject),
    Series: (subject) => seriesCollectionClass(subject),
    Title: (subject) => titleClass(subject),
    Worksheet: ({ host, sheet }) => host.worksheet(sheet),
  },
  actions: {
    Delete: ({ chart }) => chart.delete(),
    SetData: ({ host, sheet, chart }, given) => {
      const source = givenRange({ host, sheet }, given);
      if (source.sheet.id !== sheet.id) throw new RichError("NotImplemented");
      chart.set({ source: source.box });
    },
    SetPosition: setPosition,
  },
});
