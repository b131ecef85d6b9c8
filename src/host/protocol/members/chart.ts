import { officeClass, type Scalar } from "../officeClass";
import type { Arguments } from "../officeObject";
import { RichError } from "../richError";
import { chartSeriesCollectionClass, type HostChart } from "./chartSeries";
import { givenRange } from "./givenRange";
import { wireFlag, wireNumber, wireText } from "./wireText";

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
    Series: (subject) => chartSeriesCollectionClass(subject),
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
