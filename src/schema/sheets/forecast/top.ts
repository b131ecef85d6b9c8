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
    { address: "B3:F3", cells: [["Period", period, null, null, "Compare with"]] },
  ];
}

/** Which day the number is compared with while none is chosen. */
const COMPARED = `=IF(OR(H3<>"",CompareDay=""),"","the last kept: "&${day("CompareDay")})`;

const TITLE_FORMULAS: readonly CellBlock[] = [
  { address: "S1", cells: [["=AsOfText"]] },
  { address: "J3:N3", cells: [[COMPARED, null, null, null, WEEK]] },
];

const VALIDATIONS: readonly PlannedValidation[] = [
  {
    address: "C3",
    rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
    style: "Stop",
    message: "Choose a period that is listed on Settings.",
  },
  {
    address: "H3",
    rule: { list: { inCellDropDown: true, source: "=$Y$17:$Y$27" } },
    style: "Stop",
    message: "Choose a day from the list, or leave it blank for the last one.",
  },
];

/** Title, the period that is shown, and the day that it is compared with. */
export function top({ period }: Setup): PagePart {
  return {
    cells: titleCells(period),
    formulas: TITLE_FORMULAS,
    merged: ["C3:D3", "H3:I3"],
    validations: VALIDATIONS,
  };
}
