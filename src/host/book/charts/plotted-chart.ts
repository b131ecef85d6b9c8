import type { ChartFacts, ChartSeries } from "../types/chart";
import { axisScale, type AxisScale, type Extent } from "./axis-scale";
import { CHART_KINDS, type ChartKind } from "./chart-kinds";
import { seriesData, type SeriesData } from "./series-data";

/** One point of a series: where its column or area begins and where it ends; null where nothing is drawn. */
export interface PlottedPoint {
  readonly base: number;
  readonly top: number;
}

/** A series with its data and what it is drawn as. */
export interface PlottedSeries {
  readonly series: ChartSeries;
  readonly index: number;
  readonly kind: ChartKind;
  readonly data: SeriesData;
  readonly points: readonly (PlottedPoint | null)[];
}

/** A chart ready to be drawn: every number known. */
export interface PlottedChart {
  readonly facts: ChartFacts;
  readonly series: readonly PlottedSeries[];
  readonly value: AxisScale;
  /** The x axis of a scatter chart; null where categories stand side by side. */
  readonly x: AxisScale | null;
  readonly categories: readonly string[];
}

type Unstacked = Omit<PlottedSeries, "points">;

/** How high the columns of one category have grown, upwards and downwards. */
interface Pile {
  up: number;
  down: number;
}

function onPile(pile: Pile, value: number): PlottedPoint {
  const base = value < 0 ? pile.down : pile.up;
  if (value < 0) pile.down += value;
  else pile.up += value;
  return { base, top: base + value };
}

function total(group: readonly Unstacked[], at: number): number {
  return group.reduce((sum, { data }) => sum + Math.abs(data.values[at] ?? 0), 0);
}

/** Puts the series of one group on top of each other where their kind says so. */
function stacked(group: readonly Unstacked[]): readonly PlottedSeries[] {
  const piles = new Map<number, Pile>();
  return group.map((one) => {
    const points = one.data.values.map((value, at) => {
      if (value === null) return null;
      if (one.kind.grouping === "clustered") return { base: 0, top: value };
      const pile = piles.get(at) ?? { up: 0, down: 0 };
      piles.set(at, pile);
      return onPile(pile, one.kind.grouping === "percent" ? value / (total(group, at) || 1) : value);
    });
    return { ...one, points };
  });
}

function grouped(series: readonly Unstacked[]): readonly PlottedSeries[] {
  const groups = new Map<string, Unstacked[]>();
  for (const one of series) {
    const key = `${one.kind.shape} ${one.kind.grouping}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(stacked).sort((a, b) => a.index - b.index);
}

function extentOf(numbers: readonly number[]): Extent {
  return numbers.reduce<Extent>(
    ({ low, high }, number) => ({ low: Math.min(low, number), high: Math.max(high, number) }),
    numbers.length === 0 ? { low: 0, high: 0 } : { low: Infinity, high: -Infinity },
  );
}

function valueExtent(series: readonly PlottedSeries[]): Extent {
  const ends = series.flatMap(({ points, kind }) =>
    points.flatMap((point) => {
      if (!point) return [];
      return kind.shape === "line" || kind.shape === "scatter" ? [point.top] : [point.base, point.top];
    }),
  );
  return extentOf(ends);
}

function valueScale(facts: ChartFacts, series: readonly PlottedSeries[]): AxisScale {
  const arePercents = series.some(({ kind }) => kind.grouping === "percent");
  const { minimum, maximum, majorUnit } = facts.valueAxis;
  if (!arePercents) return axisScale(valueExtent(series), facts.valueAxis);
  return axisScale(
    { low: 0, high: 1 },
    { minimum: minimum ?? 0, maximum: maximum ?? 1, majorUnit: majorUnit ?? 0.1 },
  );
}

/** Reads a chart's cells and works out what is to be drawn. */
export function plottedChart(facts: ChartFacts): PlottedChart {
  const series = grouped(
    facts.series.map((one, index) => ({
      series: one,
      index,
      kind: CHART_KINDS[one.type ?? facts.type],
      data: seriesData(one, facts),
    })),
  );
  const isScatter = series.some(({ kind }) => kind.shape === "scatter");
  const xs = series.flatMap(({ data }) => data.xs.filter((x) => x !== null));
  const longest = series.map(({ data }) => data.categories).sort((a, b) => b.length - a.length)[0];
  return {
    facts,
    series,
    value: valueScale(facts, series),
    x: isScatter ? axisScale(extentOf(xs), facts.categoryAxis) : null,
    categories: longest ?? [],
  };
}
