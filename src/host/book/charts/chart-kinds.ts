/** How the points of a kind of chart are drawn. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "scatter" | "pie" | "doughnut";
  /** Whether series stand beside, on top of, or as shares of each other. */
  readonly grouping: "clustered" | "stacked" | "percent";
  readonly hasMarkers: boolean;
  readonly hasLines: boolean;
  readonly isSmooth: boolean;
}

const PLAIN: ChartKind = {
  shape: "column",
  grouping: "clustered",
  hasMarkers: false,
  hasLines: true,
  isSmooth: false,
};

const line = (grouping: ChartKind["grouping"], hasMarkers: boolean): ChartKind => ({
  ...PLAIN,
  shape: "line",
  grouping,
  hasMarkers,
});

const scatter = (looks: Pick<ChartKind, "hasMarkers" | "hasLines" | "isSmooth">): ChartKind => ({
  ...PLAIN,
  shape: "scatter",
  ...looks,
});

/** The kinds that are drawn, under Excel's names. */
export const CHART_KINDS = {
  ColumnClustered: PLAIN,
  ColumnStacked: { ...PLAIN, grouping: "stacked" },
  ColumnStacked100: { ...PLAIN, grouping: "percent" },
  BarClustered: { ...PLAIN, shape: "bar" },
  BarStacked: { ...PLAIN, shape: "bar", grouping: "stacked" },
  BarStacked100: { ...PLAIN, shape: "bar", grouping: "percent" },
  Line: line("clustered", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percent", false),
  LineMarkers: line("clustered", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percent", true),
  Area: { ...PLAIN, shape: "area" },
  AreaStacked: { ...PLAIN, shape: "area", grouping: "stacked" },
  AreaStacked100: { ...PLAIN, shape: "area", grouping: "percent" },
  Pie: { ...PLAIN, shape: "pie" },
  Doughnut: { ...PLAIN, shape: "doughnut" },
  XYScatter: scatter({ hasMarkers: true, hasLines: false, isSmooth: false }),
  XYScatterLines: scatter({ hasMarkers: true, hasLines: true, isSmooth: false }),
  XYScatterLinesNoMarkers: scatter({ hasMarkers: false, hasLines: true, isSmooth: false }),
  XYScatterSmooth: scatter({ hasMarkers: true, hasLines: true, isSmooth: true }),
  XYScatterSmoothNoMarkers: scatter({ hasMarkers: false, hasLines: true, isSmooth: true }),
} as const satisfies Readonly<Record<string, ChartKind>>;

/** Excel's name of a kind of chart. */
export type ChartType = keyof typeof CHART_KINDS;

export function isChartType(name: string): name is ChartType {
  return Object.hasOwn(CHART_KINDS, name);
}

/** The name of the kind that has these properties. */
export function chartTypeOf(wanted: ChartKind): ChartType | null {
  const found = Object.entries(CHART_KINDS).find(
    ([, kind]) => JSON.stringify(kind) === JSON.stringify({ ...PLAIN, ...wanted }),
  );
  return found && isChartType(found[0]) ? found[0] : null;
}
