import { columnLetters } from "./model/area";
import type { SheetReceipt } from "./receipts";
import type { Removal } from "./removal";

/** What was taken out of each sheet, by name and place. */
export function sheetReceipts(removal: Removal): readonly SheetReceipt[] {
  return removal.map((sheet) => {
    if (!sheet.stays) return { name: sheet.source.name, leaves: sheet.reason, columns: [], hiddenRows: 0 };
    return {
      name: sheet.source.name,
      leaves: undefined,
      columns: sheet.leavingColumns.map(({ column, header, reason }) => ({
        header,
        column: columnLetters(column),
        reason,
      })),
      hiddenRows: sheet.hiddenRows,
    };
  });
}
