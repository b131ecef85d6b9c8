import { fold } from "../kit/text";
import { cellsOf, type SheetContent } from "./model/sheetContent";
import type { SourceSheet, SourceTable } from "./model/sourceWorkbook";
import type { RowsOf, SheetPolicy } from "./policy";

/** The rows of a sheet's tables that the manager takes out for what they name; of a table without the heading all. Zero-based. */
export function rowsLeftOut(
  { tables }: SourceSheet,
  content: SheetContent,
  { withoutRowsOf = [] }: SheetPolicy,
): readonly number[] {
  const headings = byHeading(withoutRowsOf);
  return tables.flatMap((table) =>
    headings.flatMap((names) => [...(rowsNaming(table, content, names) ?? allRows(table))]),
  );
}

/** Where only one person's rows may leave, all others of a sheet's tables; zero-based. */
export function rowsOfOthers(
  { tables }: SourceSheet,
  content: SheetContent,
  { onlyRowsOf }: SheetPolicy,
): readonly number[] {
  if (!onlyRowsOf) return [];
  return tables.flatMap((table) => {
    const own = rowsNaming(table, content, [onlyRowsOf]);
    return allRows(table).filter((row) => own?.has(row) !== true);
  });
}

function byHeading(rows: readonly RowsOf[]): readonly (readonly RowsOf[])[] {
  const headings = new Set(rows.map(({ header }) => header));
  return [...headings].map((heading) => rows.filter(({ header }) => header === heading));
}

function allRows({ area, headerRows, totalsRows }: SourceTable): readonly number[] {
  const first = area.top + headerRows;
  const count = area.bottom - totalsRows - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The rows of a table that name one of these, all under one heading; undefined where it has no such heading. */
function rowsNaming(
  { area, columns }: SourceTable,
  content: SheetContent,
  wanted: readonly RowsOf[],
): ReadonlySet<number> | undefined {
  const heading = fold(wanted[0]?.header ?? "");
  const index = columns.findIndex(({ header }) => fold(header) === heading);
  if (index < 0) return undefined;
  const names = new Set(wanted.map(({ name }) => fold(name)));
  const rows = new Set<number>();
  for (const { row, column, value } of cellsOf(content)) {
    const isThere = column === area.left + index && row > area.top && row <= area.bottom;
    const isName = typeof value === "string" || typeof value === "number";
    if (isThere && isName && names.has(fold(String(value)))) rows.add(row);
  }
  return rows;
}
