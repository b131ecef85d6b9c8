import { fold } from "../kit/text";
import { cellsOf, type SheetContent } from "./model/sheetContent";
import type { SourceSheet, SourceTable } from "./model/sourceWorkbook";
import type { RowsOf, SheetPolicy } from "./policy";

/** The rows of a sheet's tables that do not name the one whose rows may leave; zero-based, none where all may. */
export function rowsOfOthers(
  { tables }: SourceSheet,
  content: SheetContent,
  { onlyRowsOf }: SheetPolicy,
): readonly number[] {
  if (!onlyRowsOf) return [];
  return tables.flatMap((table) => {
    const own = ownRows(table, content, onlyRowsOf);
    const first = table.area.top + table.headerRows;
    const count = table.area.bottom - table.totalsRows - first + 1;
    return Array.from({ length: count }, (_, index) => first + index).filter((row) => !own.has(row));
  });
}

function ownRows(
  { area, columns }: SourceTable,
  content: SheetContent,
  { header, name }: RowsOf,
): ReadonlySet<number> {
  const own = new Set<number>();
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) return own;
  for (const { row, column, value } of cellsOf(content)) {
    const isOwn = column === area.left + index && typeof value === "string" && fold(value) === fold(name);
    if (isOwn) own.add(row);
  }
  return own;
}
