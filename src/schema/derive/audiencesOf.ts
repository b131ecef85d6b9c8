import type { Audience } from "../../terms/audiences";
import type { Sheet } from "../sheet";

/** Who may read a column, and whether it holds names. */
interface ColumnAudience {
  readonly header: string;
  readonly audience: Audience;
  readonly isName: boolean;
}

/** Who may read what of a table. */
export interface TableAudience {
  /** The tab that the table stands on. */
  readonly sheet: string;
  readonly table: string;
  /** The heading of its key; undefined where several columns make it. */
  readonly key?: string | undefined;
  readonly columns: readonly ColumnAudience[];
}

/** Who may read what of each declared table; a column that is not listed is the user's own and private. */
export function audiencesOf(sheets: readonly Sheet[]): readonly TableAudience[] {
  return sheets.map(({ name, table, key, columns }) => ({
    sheet: name,
    table,
    key: key.length === 1 ? columns[key[0] ?? ""]?.header : undefined,
    columns: Object.values(columns).map(({ header, audience, isName }) => ({ header, audience, isName })),
  }));
}

/** Whether nobody but the manager may read any column of the tab. */
export function isPrivate(tables: readonly Sheet[]): boolean {
  return tables.every(({ columns }) =>
    Object.values(columns).every(({ audience }) => audience === "private"),
  );
}
