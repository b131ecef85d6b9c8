import type { Chart, ChartFacts } from "../../book/types/chart";
import type { HostSheet } from "../host";
import type { Part } from "./chartPart";

/** A chart of one host. */
export interface HostChart extends HostSheet {
  readonly chart: Chart;
}

/** The facts of a chart as a part. */
export function chartOf({ host, sheet, chart }: HostChart): Part<ChartFacts> {
  return {
    from: { host, sheet },
    get facts() {
      return chart.facts;
    },
    change: (some) => chart.change(some),
  };
}
