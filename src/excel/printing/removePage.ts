import type { SheetPlan } from "../../schema/plan";
import { isBlank } from "../../kit/cell";
import { typedOnPage } from "../../schema/printed/typedOnPage";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { readOwnNames } from "../ownNames";
import { readPage } from "./readPage";

/** Takes a printed page away again; false when it is gone, or holds something that the manager typed. */
export function removePage(plan: SheetPlan): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const own = (await readOwnNames(context)).sheets.find(({ name }) => name === plan.name);
    if (!own) return false;
    const sheet = context.workbook.worksheets.getItem(own.id);
    const { notes, elsewhere } = typedOnPage(await readPage(context, sheet), plan);
    if (elsewhere.length > 0 || notes.flat().some((cell) => !isBlank(cell))) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
}
