import type { PackName } from "../terms/packNames";
import { attempt } from "./attempt";
import { packSheets } from "./building/packSheets";
import { surveyToWrite } from "./building/survey";
import type { Attempt } from "./caught";

/** Hides the sheets of a pack; nothing is deleted. */
export function hidePack(pack: PackName): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const sheets = packSheets([pack], await surveyToWrite(context));
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).visibility = "Hidden";
    await context.sync();
    return null;
  });
}
