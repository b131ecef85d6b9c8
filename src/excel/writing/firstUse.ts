import { caught } from "../caught";
import type { ExcelFault } from "../excelFault";
import type { EditWork } from "./editWork";

/** Whether a sheet that waits hidden for its first row gets it now; one that the user hid later stays hidden. */
export function isFirstUse({ edit: { sheet }, at, rows }: EditWork): boolean {
  return sheet.tab.visibility === "Hidden" && at.isHidden && at.rows === 0 && rows.length > 0;
}

/**
 * Dresses the sheets that come into sight now, before they get their rows, so that Excel gives those the same rules. The
 * rows are written all the same where it fails: the sheet is dressed then when somebody looks at it.
 */
export async function dressFirstUse(works: readonly EditWork[]): Promise<void> {
  const names = works
    .filter((work) => work.at.isBare && isFirstUse(work))
    .map(({ edit: { sheet } }) => sheet.name);
  if (names.length === 0) return;
  await caught(async () => (await import("../building/dressTabs")).dressTabs(names));
}

/** Brings a sheet that is used for the first time into sight; asked last, so that nothing else depends on it. */
export function showFirstUse({ worksheet }: Excel.Table, work: EditWork): void {
  if (isFirstUse(work)) worksheet.visibility = "Visible";
}

/** The rows stand when showing their sheet was all that Excel refused, as it does in a workbook whose sheets are locked. */
export function isOnlySight({ where }: ExcelFault): boolean {
  return where === "Worksheet.visibility";
}
