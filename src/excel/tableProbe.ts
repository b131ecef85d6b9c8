import type { Cell, Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { TableCells } from "../schema/derive/fromCells";

/** What reading asks of a table; the cells are there after the next sync. */
export interface TableProbe {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

function askHeader(table: Excel.Table): Excel.Range {
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,address");
  return header;
}

/** Asks for a table's header and the cells of its body. */
export function askCells(table: Excel.Table): TableProbe {
  const body = table.getDataBodyRange();
  body.load("values");
  return { header: askHeader(table), body };
}

/** Asks for a table's header and only the size of its body. */
export function askSize(table: Excel.Table): TableProbe {
  const body = table.getDataBodyRange();
  body.load("rowCount");
  return { header: askHeader(table), body };
}

/** The header row and the body of a table as one block, and how its days are counted. */
export function tableCells({ header }: TableProbe, body: Grid, dates: DateSystem): TableCells {
  const headers = (header.values[0] ?? []) as readonly Cell[];
  return { cells: [headers, ...body], headerRow: header.rowIndex + 1, dates };
}
