import type { Cell, Grid } from "../kit/cell";
import type { Sheet } from "../schema/sheet";
import type { OwnTableFound } from "./ownTable";
import { columnRead, noteSeen } from "./seenTables";

/** Where a table stands and how it ends, asked for with some columns of it; the answers are there after the next sync. */
export interface EndProbe {
  readonly header: Excel.Range;
  readonly last: Excel.Range;
}

/** Asks for the header of a table and its last row. */
export function askEnd(table: Excel.Table): EndProbe {
  const header = table.getHeaderRowRange().load("values,address,rowIndex");
  return { header, last: table.getDataBodyRange().getLastRow().load("values,rowIndex") };
}

/** Notes how a table was read by its end and some columns, header first. */
export function noteEnd(
  sheet: Sheet,
  own: OwnTableFound<EndProbe> | undefined,
  [read = [], ...body]: Grid,
): void {
  noteSeen(sheet, own, ({ header, last }) => ({
    rows: last.rowIndex - header.rowIndex,
    last: (last.values as Cell[][])[0] ?? [],
    column: columnRead(read, body),
  }));
}
