import { PLAIN_POINT } from "../../book/charts/new-chart";
import { seriesData } from "../../book/charts/series-data";
import type { ChartFacts, ChartPoint, ChartSeries } from "../../book/types/chart";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { chartDataLabelClass } from "./chartLabels";
import { chartBorderClass, chartFillClass } from "./chartLooks";
import { markerScalars } from "./chartMarkers";
import { type Part } from "./chartPart";
import { wireFlag } from "./wireText";

/** A series of a chart. */
export interface SeriesPart extends Part<ChartSeries> {
  readonly chart: Part<ChartFacts>;
  readonly index: number;
}

/** A point of a series; what the point leaves open is the series'. */
interface PointPart extends Part<ChartPoint> {
  readonly series: SeriesPart;
  readonly at: number;
}

function pointPart(series: SeriesPart, at: number): PointPart {
  const facts = () => series.facts.points[at] ?? PLAIN_POINT;
  return {
    from: series.from,
    series,
    at,
    get facts() {
      return facts();
    },
    change: (some) => series.change({ points: { ...series.facts.points, [at]: { ...facts(), ...some } } }),
  };
}

/** A fact that the point has itself or takes over from its series. */
function own<Key extends "border" | "fill" | "label" | "marker">(
  point: PointPart,
  key: Key,
  inherited: () => NonNullable<ChartPoint[Key]>,
): Part<NonNullable<ChartPoint[Key]>> {
  const facts = () => point.facts[key] ?? inherited();
  return {
    from: point.from,
    get facts() {
      return facts();
    },
    change: (some) => {
      const current = facts();
      const changed = typeof current === "object" ? { ...current, ...some } : some;
      point.change({ [key]: changed });
    },
  };
}

const formatClass = officeClass<PointPart>("ChartPointFormat", {
  links: {
    Border: (point) => chartBorderClass(own(point, "border", () => point.series.facts.line)),
    Fill: (point) =>
      chartFillClass({
        from: point.from,
        get facts() {
          return { fill: point.facts.fill ?? point.series.facts.fill };
        },
        change: ({ fill }) => point.change({ fill: fill ?? null }),
      }),
  },
});

const pointClass = officeClass<PointPart>("ChartPoint", {
  scalars: {
    HasDataLabel: {
      get: ({ facts, series }) => facts.hasLabel ?? (facts.label !== null || series.facts.hasLabels),
      set: (point, value) => point.change({ hasLabel: wireFlag(value) }),
    },
    Value: {
      get: ({ series, at }) => seriesData(series.facts, series.chart.facts).values[at] ?? null,
    },
    ...markerScalars<PointPart>((point) => own(point, "marker", () => point.series.facts.marker)),
  },
  links: {
    DataLabel: (point) =>
      chartDataLabelClass(own(point, "label", () => ({ ...point.series.facts.labels, text: null }))),
    Format: (point) => formatClass(point),
  },
});

function count(series: SeriesPart): number {
  return seriesData(series.facts, series.chart.facts).values.length;
}

function pointAt(series: SeriesPart, at: number): OfficeObject {
  if (!Number.isInteger(at) || at < 0 || at >= count(series)) throw new RichError("InvalidArgument");
  return pointClass(pointPart(series, at));
}

/** Excel's ChartPointsCollection. */
export const chartPointsClass = officeClass<SeriesPart>("ChartPointsCollection", {
  scalars: { Count: { get: count } },
  methods: {
    GetCount: count,
    GetItemAt: (series, given) => pointAt(series, given.number(0)),
  },
  items: (series) => Array.from({ length: count(series) }, (_, at) => pointAt(series, at)),
});
