import { asText } from "../../../kit/asText";
import { PALETTE } from "../../palette";
import { day } from "../home/words";
import type { CellBlock, PagePart, PlannedValidation } from "../../plan";
import type { Setup } from "../../setup";

/** Where in the period the book stands; nothing when the day lies outside it. */
const WEEK =
  '=IF(N($W$14)=0,"","Week "&$W$14&" of "&$V$12&"; "&NETWORKDAYS(INT(AsOf),PeriodEnd)&" working days left")';

function titleCells(period: string): readonly CellBlock[] {
  return [
    { address: "B1", cells: [["Forecast"]] },
    { address: "B2", cells: [["What this period will bring, how sure that is, and what closes the gap."]] },
    { address: "B3:C3", cells: [["Period", asText(period)]] },
  ];
}

/** Which day the number is compared with while none is chosen. */
const COMPARED = `=IF(OR(H3<>"",CompareDay=""),"","the last kept: "&${day("CompareDay")})`;

const PERIOD_CHOICE: PlannedValidation = {
  address: "C3",
  rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
  style: "Stop",
  message: "Choose a period that is listed on Settings.",
};

const DAY_CHOICE: PlannedValidation = {
  address: "H3",
  rule: { list: { inCellDropDown: true, source: "=$Y$17:$Y$27" } },
  style: "Stop",
  message: "Choose a day from the list, or leave it blank for the last one.",
};

/** Title and the period that is shown. */
export function top({ period }: Setup): PagePart {
  return {
    cells: titleCells(period),
    formulas: [
      { address: "S1", cells: [["=AsOfText"]] },
      { address: "N3", cells: [[WEEK]] },
    ],
    merged: ["C3:D3"],
    validations: [PERIOD_CHOICE],
  };
}

/** The day that the period is compared with. */
export const comparison: PagePart = {
  formulas: [{ address: "F3:J3", cells: [["Compare with", null, null, null, COMPARED]] }],
  merged: ["H3:I3"],
  styles: [
    {
      address: "H3:I3",
      style: { isBold: true, color: PALETTE.accent, fill: PALETTE.tint, line: PALETTE.accent },
    },
  ],
  validations: [DAY_CHOICE],
};
