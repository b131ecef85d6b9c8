import type { SheetPlan } from "../../schema/plan";
import { MARK, writeMark } from "../../schema/bookMark";
import { BOOK_VERSION } from "../../schema/bookVersion";
import { typedOnPage } from "../../schema/printed/typedOnPage";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { renamedSheet } from "../building/renamed";
import { sheetCanvas } from "../building/sheetCanvas";
import { writeLooks } from "../building/writeLooks";
import { writePrint } from "../building/writePrint";
import { writeCells, writeFormulas, writeView } from "../building/writeSheets";
import { readOwnNames } from "../ownNames";
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
    draw(sheet, told);
    if (typed) keepNotes(sheet, told, typed);
    sheet.activate();
    await context.sync();
    return { tab, isNew: !own, carried: typed?.elsewhere.length ?? 0 };
  });
}

function newPage(context: Excel.RequestContext, tab: string, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(tab);
  sheet.customProperties.add(MARK, writeMark({ sheet: name, version: BOOK_VERSION }));
  return sheet;
}

function draw(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const canvas = sheetCanvas(sheet);
  writeLooks(canvas, plan);
  writeCells(canvas, plan);
  writeFormulas(canvas, plan);
  writeView(canvas, plan);
  writePrint(canvas, plan);
}
