import { cellText } from "../cells/cell-text";
import type { ChartAxis } from "../types/chart";
import { axisSteps, type AxisScale } from "./axis-scale";
import type { PlottedChart } from "./plotted-chart";

/** A label of an axis and the value that it stands at. */
export interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

/** A number in a format of cells. */
export function numberText(value: number, format: string): string {
  return cellText(value, format, 1900);
}

function formatOf({ numberFormat }: ChartAxis, cells: string | undefined): string {
  return numberFormat ?? cells ?? "General";
}

function labelsOf(scale: AxisScale, format: string): readonly AxisLabel[] {
  return axisSteps(scale).map((at) => ({ at, text: numberText(at, format) }));
}

/** The labels of the value axis, in the format of the first cell unless the axis has one of its own. */
export function valueLabels({ facts, series, value }: PlottedChart): readonly AxisLabel[] {
  const [first] = series;
  const cells = first?.kind.grouping === "percent" ? "0%" : first?.data.formats[0];
  return labelsOf(value, formatOf(facts.valueAxis, cells));
}

/** The labels of the x axis of a scatter chart, or of the categories, which stand at 0, 1, 2. */
export function categoryLabels({ facts, x, categories }: PlottedChart): readonly AxisLabel[] {
  if (x) return labelsOf(x, formatOf(facts.categoryAxis, undefined));
  const spacing = Math.max(1, Math.round(facts.categoryAxis.labelSpacing ?? 1));
  return categories.map((text, at) => ({ at, text })).filter(({ at }) => at % spacing === 0);
}
