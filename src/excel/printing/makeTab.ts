import { fold } from "../../kit/text";
import type { SheetPlan } from "../../schema/plan";
import { attempt } from "../attempt";
import { renamedSheet } from "../building/renamed";
import type { Attempt } from "../caught";
import { readOwnNames } from "../ownNames";
import { drawPage, newPage } from "./drawPage";
import { freeTab } from "./freeTab";

/** A tab that stands and is shown now. */
export interface ShownTab {
  readonly tab: string;
  readonly isNew: boolean;
}

/**
 * Makes a tab of the book when it is first asked for, in two syncs; one that stands is only shown, also one that somebody
 * else made in between.
 */
export async function makeTab(plan: SheetPlan): Promise<Attempt<ShownTab>> {
  const made = await makeOrShow(plan);
  return !made.ok && made.fault.kind === "exists" ? makeOrShow(plan) : made;
}

function makeOrShow(plan: SheetPlan): Promise<Attempt<ShownTab>> {
  return attempt(async (context) => {
    const { sheets, tabs, names, offered } = await readOwnNames(context);
    const own = sheets.find(({ name }) => name === plan.name);
    const tab = own?.tab ?? freeTab(plan.tab, tabs);
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = own ? context.workbook.worksheets.getItem(own.id) : newPage(context, tab, plan.name);
    if (!own) {
      const told = renamedSheet(plan, offered);
      for (const { name, formula } of told.names) {
        if (!names.includes(fold(name))) context.workbook.names.add(name, formula);
      }
      drawPage(sheet, told);
    }
    sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    return { tab, isNew: !own };
  });
}
