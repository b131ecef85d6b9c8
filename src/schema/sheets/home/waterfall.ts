import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { lastStep, numberSteps, STEP_HEADS } from "../forecast/numberSteps";
import { WATERFALL_LOOKS } from "../forecast/waterfall";

/** The heading by which it is known whether Home has had its chart; what the chart draws stands below it. */
export const BEHIND_CHART = { address: "B35", head: "Behind the chart" } as const;

const HEADS = 36;
const FIRST = HEADS + 1;
const LAST = String(lastStep(FIRST));

/** All that the chart draws, in plain sight below what is printed. */
export const CHART_CELLS = `B35:G${LAST}`;

function plain(amount: string): string {
  return `FIXED((${amount})/$U$2,0)`;
}

/** Why the number moved, or until that is known of what it is made, as on the brief. */
export const homeWaterfall: PagePart = {
  formulas: [
    { address: BEHIND_CHART.address, cells: [[BEHIND_CHART.head]] },
    { address: `C${String(HEADS)}:G${String(HEADS)}`, cells: [STEP_HEADS] },
    {
      address: `B${String(FIRST)}:G${LAST}`,
      cells: numberSteps({
        deals: "$U$9",
        closed: "Forecast!$D$7",
        inPlay: "Forecast!$I$7",
        target: "N(PeriodTarget)",
        plain,
      }),
    },
  ],
  formats: [{ address: `C${String(FIRST)}:G${LAST}`, codes: "#,##0" }],
  styles: [{ address: CHART_CELLS, style: { size: 8, color: PALETTE.mute } }],
  charts: [{ ...WATERFALL_LOOKS, place: "B13:I21", source: `B${String(HEADS)}:G${LAST}` }],
};
