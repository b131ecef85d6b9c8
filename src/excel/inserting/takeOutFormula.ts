import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { asFound } from "../writing/asFound";
import { formulaIn, type InsertedFormula } from "./insertFormula";

/** What was taken out: the formula, its new sheet with it, or nothing because somebody has changed the cell since. */
export type TakenOut = "formula" | "sheet" | "nothing";

/** Takes a formula out again while it stands as it was written; a sheet made for it goes too where nothing else stands on it. */
export function takeOutFormula(inserted: InsertedFormula): Promise<Attempt<TakenOut>> {
  return attempt(async (context) => {
    const { spot, sheetId, formula, before, isOnNewSheet } = inserted;
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const cell = sheet.getRangeByIndexes(spot.row, spot.column, 1, 1).load("formulas,values,address");
    const spill = cell.getSpillingToRangeOrNullObject().load("address");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (sheet.isNullObject || formulaIn(cell) !== formula) return "nothing";
    if (isOnNewSheet && used.address === (spill.isNullObject ? cell.address : spill.address)) {
      sheet.delete();
      await context.sync();
      return "sheet";
    }
    const found = sheet.getRangeByIndexes(spot.row, spot.column, 1, 1).load("formulas,values");
    sheet.getRangeByIndexes(spot.row, spot.column, 1, 1).clear(Excel.ClearApplyTo.contents);
    for (const { row, column, formats } of before) {
      const range = sheet.getRangeByIndexes(row, column, formats.length, 1);
      range.numberFormat = formats.map((line) => [...line]);
    }
    await context.sync();
    if (formulaIn(found) === formula) return "formula";
    sheet.getRangeByIndexes(spot.row, spot.column, 1, 1).formulas = asFound(found);
    await context.sync();
    return "nothing";
  });
}
