import type { Spot } from "../schema/drift/finding";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** Shows a cell by its place; a hidden sheet is shown first. */
export function selectSpot({ sheetId, row, column }: Spot): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return null;
  });
}
