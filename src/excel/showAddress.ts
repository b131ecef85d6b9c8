import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** Shows a cell such as `KPIs!F8`; false where no sheet is called so by now. */
export function showAddress(address: string): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const at = address.lastIndexOf("!");
    const sheet = context.workbook.worksheets.getItemOrNullObject(address.slice(0, at));
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    sheet.getRange(address.slice(at + 1)).select();
    await context.sync();
    return true;
  });
}
