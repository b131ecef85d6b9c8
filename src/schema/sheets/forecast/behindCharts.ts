import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { closedAgainstPlan } from "./closedAgainstPlan";
import { curve } from "./curve";
import type { Unit } from "./unit";
import { waterfall } from "./waterfall";

/** The heading by which it is known whether the page has had its charts. */
export const BEHIND_CHARTS = {
  row: 46,
  head: "Behind the charts: the odds as of the last import or call, what moved, and the weeks",
} as const;

/** The charts, and what they draw: in plain sight below what is printed, since hidden cells do not reach a copy. */
export function behindCharts(unit: Unit): readonly PagePart[] {
  return [
    {
      formulas: [{ address: `B${String(BEHIND_CHARTS.row)}`, cells: [[BEHIND_CHARTS.head]] }],
      styles: [
        { address: "B46:S76", style: { size: 8, color: PALETTE.mute } },
        { address: "N36", style: { size: 9, color: PALETTE.sub } },
      ],
    },
    {
      names: [
        { name: "OddsCurve", formula: "=Forecast!$B$48:$F$76" },
        { name: "WaterfallSteps", formula: "=Forecast!$N$48:$S$54" },
      ],
    },
    curve(unit),
    waterfall(unit),
    closedAgainstPlan(unit),
  ];
}
