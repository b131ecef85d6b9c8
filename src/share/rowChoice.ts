import type { TableAudience } from "../schema/derive/audiencesOf";
import type { RowsOf } from "./policy";

/** A row of a sheet that the manager leaves out, by what stands under a heading. */
export interface RowChoice extends RowsOf {
  readonly sheet: string;
  /** What it is called besides, such as the deal of an id. */
  readonly called: string;
}

/** The tables of a book, and on which sheet its deals are. */
interface BookTables {
  readonly tables: readonly TableAudience[];
  readonly repSheet: { readonly sheet: string };
}

/** The heading by which the rows of a sheet are told apart; undefined where it takes several, or has several tables. */
export function rowHeading({ tables }: Pick<BookTables, "tables">, sheet: string): string | undefined {
  const [table, ...others] = tables.filter((each) => each.sheet === sheet);
  return others.length === 0 ? table?.key : undefined;
}

/** The rows of a sheet that are left out: its own, and those that name a deal which is. */
export function withoutRowsOf(
  sheet: string,
  { repSheet, tables }: BookTables,
  leftOut: readonly RowChoice[],
): readonly RowsOf[] {
  const columns = tables.filter((table) => table.sheet === sheet).flatMap((table) => table.columns);
  const isNamed = (row: RowChoice): boolean =>
    row.sheet === repSheet.sheet && columns.some(({ header }) => header === row.header);
  return leftOut.filter((row) => row.sheet === sheet || isNamed(row));
}
