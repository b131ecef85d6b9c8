import { home } from "../schema/sheets/home";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { readOwnNames } from "./ownNames";

/** Shows the sheet Home; nothing happens where the book has none. */
export function showHome(): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const { sheets } = await readOwnNames(context);
    const own = sheets.find(({ name }) => name === home.name);
    if (!own) return null;
    const sheet = context.workbook.worksheets.getItem(own.id);
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    await context.sync();
    return null;
  });
}
