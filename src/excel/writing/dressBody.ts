import { PALETTE } from "../../schema/palette";
import type { Sheet } from "../../schema/sheet";

/** Assigning one value fills a range: a calculated column costs one formula on the wire, however long the table is. */
function fill(range: Excel.Range, formula: string): void {
  Object.assign(range, { formulas: formula });
}

function hairlines(range: Excel.Range): void {
  for (const edge of [Excel.BorderIndex.insideHorizontal, Excel.BorderIndex.edgeBottom]) {
    const border = range.format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = PALETTE.line;
  }
}

/**
 * Gives a table's body what Excel does not give to rows that an add-in appends: calculated columns, hairlines, and
 * room for wrapped texts.
 */
export function dressBody(table: Excel.Table, sheet: Sheet): void {
  for (const column of Object.values(sheet.columns)) {
    if (column.formula !== undefined) {
      fill(table.columns.getItem(column.header).getDataBodyRange(), column.formula);
    }
  }
  const body = table.getDataBodyRange();
  hairlines(body);
  if (Object.values(sheet.columns).some(({ isWrapped }) => isWrapped)) body.format.autofitRows();
}
