import { isChartType, type ChartType } from "../../book/charts/chart-kinds";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { wireText } from "./wireText";

/** The kind of chart that is meant; those that Excel knows and nobody draws here are refused as such. */
export function readChartType(value: Wire): ChartType {
  const name = wireText(value);
  if (isChartType(name)) return name;
  throw new RichError(OTHERS.test(name) ? "NotImplemented" : "InvalidArgument");
}

/** Excel's other kinds of charts. */
const OTHERS =
  /^(3D\w+|(Surface|Radar|Bubble|Stock|Cylinder|Cone|Pyramid|PieOf|PieExploded|BarOf|Doughnut)\w*|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/;
