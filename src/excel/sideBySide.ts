import type { Grid } from "../kit/cell";
import { askColumns, type AskedColumns, readColumns } from "./writing/columnCells";

/** Some columns of a table and how many rows it has. */
export interface ColumnsProbe {
  readonly columns: AskedColumns;
  readonly body: Excel.Range;
}

/** Asks for columns of a table, and for its size. */
export function askSideBySide(table: Excel.Table, headers: readonly string[]): ColumnsProbe {
  return { columns: askColumns(table, headers), body: table.getDataBodyRange().load("rowCount") };
}

/** The columns side by side, header first; one that is not there is left out. */
export async function readSideBySide(
  context: Excel.RequestContext,
  asked: ColumnsProbe | undefined,
): Promise<Grid> {
  if (!asked) return [];
  const { columns, body } = asked;
  const cells = [...(await readColumns(context, columns, body.rowCount))];
  const rows = Array.from({ length: body.rowCount }, (_, row) =>
    cells.map(([, column]) => column[row] ?? ""),
  );
  return [cells.map(([header]) => header), ...rows];
}
