import type { PlannedChart, PlannedScale, PlannedSeries } from "../../schema/chartPlan";
import type { SheetPlan } from "../../schema/plan";
import type { SheetCanvas } from "./sheetCanvas";

/** Adds a tab's charts over the cells that they show, which stand by now. */
export function writeCharts(canvas: SheetCanvas, { charts }: Pick<SheetPlan, "charts">): void {
  for (const chart of charts) writeChart(canvas, chart);
}

function writeChart(canvas: SheetCanvas, planned: PlannedChart): void {
  const { name, kind, place, source, series, gap, scale, labelEvery } = planned;
  const chart = canvas.sheet.charts.add(kind, canvas.range(source), "Columns");
  chart.name = name;
  chart.setPosition(place);
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.border.lineStyle = "None";
  // A filled one would cover the line above it.
  chart.format.fill.clear();
  if (labelEvery !== undefined) chart.axes.categoryAxis.tickLabelSpacing = labelEvery;
  if (scale) writeScale(chart.axes.valueAxis, scale);
  else hide(chart.axes.valueAxis);
  // All are taken before one becomes an area or a line, lest Excel counts them in another order then.
  const drawn = series.map((each, at) => ({ each, one: chart.series.getItemAt(at) }));
  const columns = drawn.find(({ each }) => each.kind === undefined)?.one;
  if (columns) Object.assign(columns, { gapWidth: gap, ...(kind === "ColumnClustered" && { overlap: 100 }) });
  for (const { each, one } of drawn) writeSeries(one, each);
}

function hide(axis: Excel.ChartAxis): void {
  axis.majorGridlines.visible = false;
  axis.visible = false;
}

/** Lines and letters are pale in Excel's own looks. */
function writeScale(axis: Excel.ChartAxis, { format, maximum, majorUnit }: PlannedScale): void {
  axis.numberFormat = format;
  if (maximum !== undefined) axis.maximum = maximum;
  if (majorUnit !== undefined) axis.majorUnit = majorUnit;
}

function writeSeries(series: Excel.ChartSeries, { color, kind, weight }: PlannedSeries): void {
  if (kind !== undefined) series.chartType = kind;
  if (color === undefined) series.format.fill.clear();
  else if (kind === "Line")
    Object.assign(series.format.line, { color, ...(weight !== undefined && { weight }) });
  else series.format.fill.setSolidColor(color);
}
