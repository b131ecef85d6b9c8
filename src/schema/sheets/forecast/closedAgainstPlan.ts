import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import type { Unit } from "./unit";

/** What has closed by each week of the page, against what was planned by then. */
export function closedAgainstPlan({ scale }: Unit): PagePart {
  return {
    formulas: [
      { address: "N36", cells: [["Closed (bars) against plan (line), week by week"]] },
      { address: "O56:P56", cells: [["Closed", "Plan"]] },
      { address: "N57:P57", cells: [['=IF($X30="","",$X30&"")', "=N($D30)", "=N($C30)"]] },
    ],
    copies: [{ from: "N57:P57", to: "N57:P69" }],
    charts: [
      {
        name: "Closed against plan",
        kind: "ColumnClustered",
        place: "N37:S43",
        source: "N56:P69",
        series: [{ color: PALETTE.accent }, { color: PALETTE.mute, kind: "Line", weight: 1.5 }],
        gap: 60,
        scale: { format: `#,##0${scale}` },
      },
    ],
  };
}
