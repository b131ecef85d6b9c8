import type { RowShift } from "../../derive/movedDown";
import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { closedAgainstPlan } from "./closedAgainstPlan";
import { curve } from "./curve";
import type { Unit } from "./unit";
import { waterfall } from "./waterfall";

/** What the charts draw stood on row 46 once; the sections above it move it down by so many rows. */
export const BELOW_SECTIONS: RowShift = { from: 46, by: 18 };

/** The heading by which it is known whether the page has had its charts, and its row while the team has room. */
export const BEHIND_CHARTS = {
  row: BELOW_SECTIONS.from + BELOW_SECTIONS.by,
  head: "Behind the charts: the odds as of the last import or call, what moved, and the weeks",
} as const;

/** The charts, and what they draw: in plain sight below what is printed, since hidden cells do not reach a copy. */
export function behindCharts(unit: Unit): readonly PagePart[] {
  return [
    {
      formulas: [{ address: "B46", cells: [[BEHIND_CHARTS.head]] }],
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
