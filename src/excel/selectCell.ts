import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** A cell by its table, sheet row and column header: users move columns, headers stay findable. */
export interface CellPlace {
  readonly table: string;
  /** Counted from 1 as Excel shows it. */
  readonly row: number;
  readonly header: string;
}

/** Shows a cell: its sheet comes to the front and the cell is selected. */
export function selectCell({ table, row, header }: CellPlace): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const tables = context.workbook.tables;
    tables.getItem(table).worksheet.activate();
    const column = tables.getItem(table).columns.getItem(header).getRange().getEntireColumn();
    column.getCell(row - 1, 0).select();
    await context.sync();
    return null;
  });
}
