import type { ChartAxis, ChartFacts, ChartSeries, ChartTitle } from "../types/chart";
import type { ChartFont } from "../types/chart-looks";

/** A chart with some of the properties of all its fonts changed. */
export function withFont(facts: ChartFacts, some: Partial<ChartFont>): Partial<ChartFacts> {
  const font = (of: ChartFont): ChartFont => ({ ...of, ...some });
  const title = (of: ChartTitle): ChartTitle => ({ ...of, font: font(of.font) });
  const axis = (of: ChartAxis): ChartAxis => ({ ...of, font: font(of.font), title: title(of.title) });
  const series = (of: ChartSeries): ChartSeries => ({
    ...of,
    labels: { ...of.labels, font: font(of.labels.font) },
  });
  return {
    title: title(facts.title),
    legend: { ...facts.legend, font: font(facts.legend.font) },
    categoryAxis: axis(facts.categoryAxis),
    valueAxis: axis(facts.valueAxis),
    series: facts.series.map(series),
  };
}
