import type { Cell } from "../../kit/cell";
import type { PageFact, TableFact } from "../../schema/drift/facts";
import type { Declared } from "../../schema/drift/ownBook";
import type { OwnSheet } from "../ownNames";

/** A block outside the tables; it is a null object where nothing stands. */
export interface AskedPage {
  readonly sheetId: string;
  readonly range: Excel.Range;
}

/**
 * Asks for what stands outside the tables: all of a sheet that has none or lost one, else the rows above its tables.
 */
export function askPages(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
  { declared, tables }: { readonly declared: Declared; readonly tables: readonly TableFact[] },
): readonly AskedPage[] {
  return sheets.flatMap(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const plan = declared.plan.sheets.find((each) => each.name === name);
    const here = tables.filter(({ sheetId }) => sheetId === id);
    const isWhole = here.length === 0 || here.length < (plan?.tables.length ?? 0);
    const rows = Math.min(...here.map(({ row }) => row));
    if (!isWhole && rows === 0) return [];
    const range = isWhole
      ? sheet.getUsedRangeOrNullObject(true)
      : sheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,formulas,values");
    return [{ sheetId: id, range }];
  });
}

/** What was answered. */
export function pageFact({ sheetId, range }: AskedPage): PageFact {
  if (range.isNullObject) return { sheetId, row: 0, column: 0, formulas: [], values: [] };
  const { rowIndex: row, columnIndex: column, formulas, values } = range;
  return { sheetId, row, column, formulas: formulas as Cell[][], values: values as Cell[][] };
}
