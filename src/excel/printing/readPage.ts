import type { Cell } from "../../kit/cell";
import { type Box, formulaCells, type StandingPage } from "../../schema/printed/typedOnPage";

const EMPTY_PAGE: StandingPage = { row: 0, column: 0, cells: [], spills: [] };

/** Reads what stands on a page and where its formulas spill to, in two syncs. */
export async function readPage(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<StandingPage> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) return EMPTY_PAGE;
  const page = { row: used.rowIndex, column: used.columnIndex, cells: used.formulas as Cell[][] };
  const spills = formulaCells(page).map(({ row, column }) => {
    const spill = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount");
    return spill;
  });
  await context.sync();
  return { ...page, spills: spills.filter(({ isNullObject }) => !isNullObject).map(boxOf) };
}

function boxOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
