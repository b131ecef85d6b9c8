import type { Cell } from "../../src/kit/cell";
import { MARK, writeMark } from "../../src/schema/bookMark";
import type { Sheet } from "../../src/schema/sheet";

/** Puts a declared table on a sheet of its own, as a new book has it: headers in their row and one blank row below. */
export async function standTable(sheet: Sheet): Promise<void> {
  const headers = Object.values(sheet.columns).map((column) => column.header);
  await Excel.run(async (context) => {
    const tab = context.workbook.worksheets.add(sheet.table);
    tab.customProperties.add(MARK, writeMark({ sheet: sheet.name, version: sheet.version, isBare: false }));
    const header = tab.getRange(`A${sheet.headerRow}`).getResizedRange(0, headers.length - 1);
    header.values = [headers];
    const table = tab.tables.add(header.getResizedRange(1, 0), true);
    table.name = sheet.table;
    await context.sync();
  });
}

/** The cells of a table, header first. */
export async function tableValues(name: string): Promise<readonly (readonly Cell[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  });
}

/** Everything that a sheet holds, as Excel shows it. */
export async function sheetText(name: string): Promise<{ address: string; formulas: Cell[][] }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("address,formulas");
    await context.sync();
    return { address: used.address, formulas: used.formulas as Cell[][] };
  });
}
