import type { Cell, Grid } from "../kit/cell";
import type { TableCells } from "../schema/derive/fromCells";
import type { Sheet } from "../schema/sheet";

/** A table that was asked for; its cells are there after the next sync. */
export interface TableProbe {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Asks for a declared table: its header's cells and place, and either the cells or only the size of its body. */
export function probeTable(
  context: Excel.RequestContext,
  sheet: Sheet,
  wanted: "cells" | "size",
): TableProbe {
  const table = context.workbook.tables.getItemOrNullObject(sheet.table);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load("name");
  header.load("values,rowIndex");
  if (wanted === "cells") body.load("values");
  else body.load("rowCount");
  return { table, header, body };
}

/** The header row and the body of a table as one block. */
export function tableCells({ header }: TableProbe, body: Grid): TableCells {
  const headers = (header.values[0] ?? []) as readonly Cell[];
  return { cells: [headers, ...body], headerRow: header.rowIndex + 1 };
}
