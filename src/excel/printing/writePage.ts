import type { SheetPlan } from "../../schema/plan";
import { typedOnPage } from "../../schema/printed/typedOnPage";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { renamedSheet } from "../building/renamed";
import { readOwnNames } from "../ownNames";
import { drawPage, newPage } from "./drawPage";
import { clearPage, keepNotes } from "./keepNotes";
import { freeTab } from "./freeTab";
import { readPage } from "./readPage";

/** A page that was written, and how many cells that the manager had typed into it now stand under the notes. */
export interface WrittenPage {
  readonly tab: string;
  readonly isNew: boolean;
  readonly carried: number;
}

/**
 * Writes a printed page: on a tab of its own at first, in place when it stands already. What the manager typed on it
 * stays: the notes where they are, anything else below them.
 */
export function writePage(plan: SheetPlan): Promise<Attempt<WrittenPage>> {
  return attempt(async (context) => {
    const { sheets, tabs, offered } = await readOwnNames(context);
    const told = renamedSheet(plan, offered);
    const own = sheets.find(({ name }) => name === plan.name);
    const tab = own?.tab ?? freeTab(plan.tab, tabs);
    const sheet = own ? context.workbook.worksheets.getItem(own.id) : newPage(context, tab, plan.name);
    const typed = own ? typedOnPage(await readPage(context, sheet), plan) : null;
    context.application.suspendApiCalculationUntilNextSync();
    if (typed) clearPage(sheet, told, typed);
    drawPage(sheet, told);
    if (typed) keepNotes(sheet, told, typed);
    sheet.activate();
    await context.sync();
    return { tab, isNew: !own, carried: typed?.elsewhere.length ?? 0 };
  });
}
