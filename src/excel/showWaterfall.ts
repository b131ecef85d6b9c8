import { LOWER_HALF } from "../schema/sheets/forecast/rollUp";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** A cell of the Forecast that has a name of its own; by it the sheet is found, whatever its tab is called. */
const ON_FORECAST = "WhyMoved";

/** Owners may push what tells of moves down to about here. */
const LOOKED_AT = "B1:B200";

/** Shows the Forecast where it tells why the number moved, its chart beside that. */
export function showWaterfall(): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const sheet = context.workbook.names.getItem(ON_FORECAST).getRange().worksheet;
    const heads = sheet.getRange(LOOKED_AT).load("values");
    await context.sync();
    const at = heads.values.findIndex(([head]) => head === LOWER_HALF.head);
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    sheet.getCell(Math.max(0, at), 1).select();
    await context.sync();
    return null;
  });
}
