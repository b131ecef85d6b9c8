import { plotFrame } from "../../book/charts/plot-frame";
import type { ChartFrame } from "../../book/types/chart-looks";
import { officeClass, type Scalar } from "../officeClass";
import { shapeFormatClass } from "./chartLooks";
import { chartOf, type HostChart } from "./chartOf";
import { inner } from "./chartPart";
import { wireNumber } from "./wireText";

function measure(side: keyof ChartFrame): Scalar<HostChart> {
  return {
    get: ({ chart }) => plotFrame(chart.facts, chart.frame)[side],
    set: ({ chart }, value) => {
      const inside = { ...plotFrame(chart.facts, chart.frame), [side]: wireNumber(value) };
      chart.change({ plot: { ...chart.facts.plot, inside } });
    },
  };
}

const formatClass = shapeFormatClass("ChartPlotAreaFormat");

/** Excel's ChartPlotArea: what lies inside its axes. */
export const chartPlotAreaClass = officeClass<HostChart>("ChartPlotArea", {
  scalars: {
    InsideHeight: measure("height"),
    InsideLeft: measure("left"),
    InsideTop: measure("top"),
    InsideWidth: measure("width"),
    Position: { get: ({ chart }) => (chart.facts.plot.inside ? "Custom" : "Automatic") },
  },
  links: { Format: (subject) => formatClass(inner(chartOf(subject), "plot")) },
});
