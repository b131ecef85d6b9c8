import { MARK, readMark } from "../schema/bookMark";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** The sheets of the book that are in sight, by their declared names. */
export function shownSheets(): Promise<Attempt<readonly string[]>> {
  return attempt(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/visibility,items/customProperties/items/key,items/customProperties/items/value",
    );
    await context.sync();
    return sheets.items.flatMap(({ visibility, customProperties }) => {
      const mark = customProperties.items.find(({ key }) => key === MARK);
      const own = mark && readMark(mark.value);
      return own && visibility === Excel.SheetVisibility.visible ? [own.sheet] : [];
    });
  });
}
