import type { EditWork } from "./editWork";
import type { ExcelFault } from "../excelFault";

/** Whether a sheet that waits hidden for its first row gets it now; one that the user hid later stays hidden. */
export function isFirstUse({ edit: { sheet }, at, rows }: EditWork): boolean {
  return sheet.tab.visibility === "Hidden" && at.isHidden && at.rows === 0 && rows.length > 0;
}

/** Brings a sheet that is used for the first time into sight; asked last, so that nothing else depends on it. */
export function showFirstUse({ worksheet }: Excel.Table, work: EditWork): void {
  if (isFirstUse(work)) worksheet.visibility = "Visible";
}

/** The rows stand when showing their sheet was all that Excel refused, as it does in a workbook whose sheets are locked. */
export function isOnlySight({ where }: ExcelFault): boolean {
  return where === "Worksheet.visibility";
}
